import { describe, expect, test } from 'vitest'
import { customerModel } from '../../../src/model/customer-model.ts'
import { numberingReferences } from '../../../src/model/definition/numbering-references.ts'
import type { CustomerModel } from '../../../src/model/model.ts'
import type { NumberSegment } from '../../../src/model/numbering.ts'
import { readyMadeFields } from '../../../src/model/ready-made-fields.ts'

const names = {
  fields: customerModel.order,
  possibleFields: [...customerModel.order, ...Object.keys(readyMadeFields)],
  types: Object.keys(customerModel.templates),
}
const sequence: NumberSegment = { sequence: { width: 3, overflow: 'refuse' } }
const codes = { potential: 'Q', current: 'X', churned: 'L', strategicPartner: 'Z' }

function told(segment: NumberSegment, changes: Partial<CustomerModel> = {}): readonly string[] {
  const numbering = { segments: [{ text: '-' }, segment, sequence], timeZone: 'Asia/Shanghai' }
  return numberingReferences({ ...customerModel, ...changes, numbering }, names).map(
    ({ path, problem }) => `${path}: ${problem}`,
  )
}

describe('numberingReferences', () => {
  test.each<NumberSegment>([
    { field: 'shortName', maximum: 8 },
    { field: 'creditCode', maximum: 18, minimum: 18 },
    { field: 'industry', maximum: 3 },
    { field: 'customerType', maximum: 20 },
    { field: 'customerType', codes },
  ])('numberingReferences finds nothing wrong with %j', (segment) => {
    expect(told(segment)).toEqual([])
  })

  test('numberingReferences refuses a field that is nowhere, with the nearest name', () => {
    expect(told({ field: 'shortNam', maximum: 8 })).toEqual([
      'numbering.segments[1].field: names the field "shortNam", which is not there; did you mean "shortName"?',
    ])
    expect(told({ field: 'toString', codes })).toHaveLength(1)
  })

  test('numberingReferences refuses personal data, which everybody would see', () => {
    expect(told({ field: 'wechat', maximum: 8 })).toEqual([
      'numbering.segments[1].field: names "wechat", which is personal data; everybody sees a number',
    ])
  })

  test('numberingReferences refuses fields that give no text to a number', () => {
    expect(told({ field: 'annualRevenue', maximum: 8 }).join()).toContain('whose kind "amount" gives no text')
    expect(told({ field: 'fullName', maximum: 8 }).join()).toContain('whose kind "companyName" gives no text')
  })

  test('numberingReferences asks for a code of each option, and for no other', () => {
    const { churned, ...most } = codes
    expect(churned).toBe('L')
    expect(told({ field: 'customerType', codes: most })).toEqual([
      'numbering.segments[1].codes: lack the option "churned" of "customerType"',
    ])
    expect(told({ field: 'customerType', codes: { ...codes, prospect: 'P' } }).join()).toContain(
      'numbering.segments[1].codes: names the code of "customerType" "prospect", which is not there',
    )
    expect(told({ field: 'demandTypes', codes }).join()).toContain('are for one choice of an option list')
    expect(told({ field: 'shortName', codes }).join()).toContain('are for one choice of an option list')
  })

  test('numberingReferences knows the options of ready-made fields, where the model has the list', () => {
    const level: NumberSegment = { field: 'level', codes: { a: 'A' } }
    const options = { ...customerModel.options, level: [{ code: 'b', names: [] }] }
    expect(told(level)).toEqual([])
    expect(told(level, { options }).join()).toContain('numbering.segments[1].codes: lack the option "b" of "level"')
  })

  test('numberingReferences tells what is unsound whatever the model, and a time zone of no place', () => {
    expect(told({ field: 'shortName', maximum: 8, characters: ['digit'] })).toEqual([])
    expect(told({ check: 'luhn' })).toEqual([
      'numbering.segments[1]: check must be the last segment: it covers everything before it',
    ])
    const numbering = { segments: [sequence], timeZone: 'Beijing time' }
    expect(numberingReferences({ ...customerModel, numbering }, names)).toEqual([
      { path: 'numbering.timeZone', problem: 'must be an IANA name such as "Asia/Shanghai"' },
    ])
  })
})
