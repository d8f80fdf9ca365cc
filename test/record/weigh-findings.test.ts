import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import { error, warning } from '../../src/model/issues.ts'
import { compileModel } from '../../src/record/compile-model.ts'
import { parseRecord } from '../../src/record/parse-record.ts'
import { weighing } from '../../src/record/weigh-findings.ts'

const { one } = weighing({ industry_section_only: 'error', address_no_street: 'ignore', required: 'ignore' })

describe('weighing', () => {
  test('weighing makes a warning an error, or ignores it', () => {
    expect(one(warning('industry_section_only', { section: 'I' }))).toMatchObject({
      severity: 'error',
      params: { section: 'I' },
    })
    expect(one(warning('address_no_street'))).toBeUndefined()
    expect(one(warning('address_no_district'))).toMatchObject({ severity: 'warning' })
  })

  test('weighing leaves an error an error', () => {
    expect(one(error('required'))).toMatchObject({ severity: 'error' })
  })

  test('weighing is kept by the check of a record', () => {
    const judged = (severities: Record<string, 'error' | 'ignore'>) =>
      parseRecord(
        compileModel({ ...customerModel, severities }),
        { industry: 'I', whatever: 1 },
        { today: '2024-12-01' },
      )
        .issues.filter(({ path }) => path[0] === 'industry' || path[0] === 'whatever')
        .map(({ code, severity }) => `${code}: ${severity}`)
    expect(judged({})).toEqual(['industry_section_only: warning', 'unknown_field: warning'])
    expect(judged({ industry_section_only: 'error', unknown_field: 'error' })).toEqual([
      'industry_section_only: error',
      'unknown_field: error',
    ])
    expect(judged({ industry_section_only: 'ignore', unknown_field: 'ignore' })).toEqual([])
  })
})
