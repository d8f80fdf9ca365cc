import { describe, expect, test } from 'vitest'
import { customerModel } from '../../../src/model/customer-model.ts'
import { problemsOfModel } from '../../../src/model/definition/problems-of-model.ts'
import type { NumberSegment } from '../../../src/model/numbering.ts'

const sequence: NumberSegment = { sequence: { width: 3, overflow: 'refuse' } }
const problems = (...segments: NumberSegment[]) =>
  problemsOfModel({ ...customerModel, numbering: { segments, timeZone: 'Asia/Shanghai' } }).map(
    ({ path, problem }) => `${path}: ${problem}`,
  )

describe('numberingReferences', () => {
  test('numberingReferences accepts a short name and the codes of every option', () => {
    expect(problems({ field: 'shortName', maximum: 6 }, { text: '-' }, sequence)).toEqual([])
    const codes = { potential: 'Q', current: 'X', churned: 'L', strategicPartner: 'Z' }
    expect(problems({ field: 'customerType', codes }, sequence)).toEqual([])
  })

  test('numberingReferences refuses fields that are not there, personal, or no text, and codes that lack an option', () => {
    expect(problems({ field: 'shortNme', maximum: 6 }, { text: '-' }, sequence)[0]).toContain(
      'did you mean "shortName"?',
    )
    expect(problems({ field: 'phone', maximum: 6 }, { text: '-' }, sequence).join()).toContain('personal data')
    expect(problems({ field: 'annualRevenue', maximum: 6 }, { text: '-' }, sequence).join()).toContain('gives no text')
    expect(problems({ field: 'customerType', codes: { potential: 'Q' } }, sequence).join()).toContain('lack the option')
  })

  test('numberingReferences asks for an IANA time zone', () => {
    const numbering = { ...customerModel.numbering, timeZone: '+08:00' }
    expect(problemsOfModel({ ...customerModel, numbering })).toEqual([
      { path: 'numbering.timeZone', problem: 'must be an IANA name such as "Asia/Shanghai"' },
    ])
  })
})
