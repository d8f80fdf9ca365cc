import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import { rowIssue } from '../../src/pipeline/input/row-issues.ts'
import { judgeRecord, judgeUnreadable } from '../../src/pipeline/judge-record.ts'
import { mergeProfiles, type Profile, profilerOf } from '../../src/pipeline/profile.ts'
import { compileModel } from '../../src/record/compile-model.ts'
import { customerRecord } from '../arbitraries/customer-record.ts'

const compiled = compileModel(customerModel)

function profileOf(inputs: readonly unknown[]): Profile {
  const profiler = profilerOf(customerModel)
  for (const input of inputs) {
    profiler.add(
      input === undefined
        ? judgeUnreadable(compiled, [rowIssue('row_bad_json')])
        : judgeRecord(compiled, input, { today: '2026-11-23' }),
    )
  }
  return profiler.profile()
}

describe('profilerOf', () => {
  test('profilerOf counts what is filled, what of it is right, and what is said of each field', () => {
    const { records, unreadable, fields } = profileOf([
      { fullName: '杭州云帆信息技术有限公司', phone: '13812345678' },
      { fullName: '云帆', phone: '1381234' },
      { fullName: ' ' },
      undefined,
      [],
    ])
    expect([records, unreadable]).toEqual([3, 2])
    expect(fields.fullName).toEqual({ filled: 2, valid: 2, codes: { company_name_no_legal_form: 1, required: 1 } })
    expect(fields.phone).toEqual({ filled: 2, valid: 1, codes: { mobile_malformed: 1, required: 1 } })
    expect(fields.email).toEqual({ filled: 0, valid: 0, codes: {} })
    expect(Object.keys(fields)).toEqual(customerModel.order)
  })

  test('profilerOf counts no key that the model does not know', () => {
    expect(profileOf([{ constructor: 'x', team: '华东' }])).toEqual(profileOf([{}]))
  })
})

describe('mergeProfiles', () => {
  const inputs = fc.array(fc.oneof(customerRecord, fc.constantFrom({}, { phone: '1' }, undefined)), { maxLength: 4 })

  test('mergeProfiles of two parts is the profile of the whole, in any order', () => {
    fc.assert(
      fc.property(inputs, inputs, (one, other) => {
        const merged = mergeProfiles(profileOf(one), profileOf(other))
        expect(merged).toEqual(profileOf([...one, ...other]))
        expect(merged).toEqual(mergeProfiles(profileOf(other), profileOf(one)))
      }),
      { numRuns: 1000 },
    )
  })
})
