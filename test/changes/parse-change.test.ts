import { describe, expect, test } from 'vitest'
import { parseChange } from '../../src/changes/parse-change.ts'
import { referenceTables } from '../../src/data/index.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../src/model/define-customer-model.ts'
import { compileModel } from '../../src/record/compile-model.ts'
import { goodRecord } from '../record/records.ts'

const compiled = compileModel(customerModel, referenceTables)
const context = { today: '2026-11-23' }

describe('parseChange', () => {
  test('parseChange reads any writing, and gives the record and what is different', () => {
    const { ok, value, changes } = parseChange(
      compiled,
      { id: 'CUST202412010001', ...goodRecord },
      { phone: '138 1234 5678', remark: null },
      context,
    )
    expect(ok).toBe(true)
    expect(value).toMatchObject({ id: 'CUST202412010001', phone: '13812345678' })
    expect(value).not.toHaveProperty('remark')
    expect(changes.map(({ field }) => field)).toEqual(['phone', 'remark'].filter((field) => field in goodRecord))
  })

  test('parseChange refuses what the change brings', () => {
    const codes = (patch: object) =>
      parseChange(compiled, goodRecord, { ...patch }, context).issues.flatMap(({ code, severity }) =>
        severity === 'error' ? [code] : [],
      )
    expect(codes({ email: 'wang@' })).toEqual(['email_malformed'])
    expect(codes({ fullName: null })).toEqual(['required'])
    expect(codes({ nextFollowUpOn: '2026-11-22' })).toEqual(['follow_up_in_past'])
  })

  test('parseChange is not stopped by an old mistake elsewhere, and tells it apart', () => {
    const old = { ...goodRecord, email: 'wang@', nextFollowUpOn: '2020-01-01' }
    const { ok, value, remaining, changes } = parseChange(compiled, old, { remark: '简称：云帆' }, context)
    expect(ok).toBe(true)
    expect(value).toMatchObject({ email: 'wang@', nextFollowUpOn: '2020-01-01' })
    expect(remaining.map(({ code }) => code)).toEqual(expect.arrayContaining(['email_malformed', 'follow_up_in_past']))
    expect(changes.map(({ field }) => field)).toEqual(['remark'])
    expect(parseChange(compiled, old, { email: 'li@' }, context).ok).toBe(false)
  })

  test('parseChange drops what the change hides, keeps what is immutable, and asks for what becomes required', () => {
    const own = compileModel(
      defineCustomerModel({
        extends: customerModel,
        fields: { creditCode: true },
        override: {
          creditCode: { immutable: true },
          remark: { visible: { field: 'intent', in: ['high'] } },
          website: { required: { field: 'size', in: ['large'] } },
        },
      }),
      referenceTables,
    )
    const before = {
      ...goodRecord,
      size: 'small',
      intent: 'high',
      remark: '无',
      creditCode: '914403001922038216',
      website: undefined,
    }
    const hidden = parseChange(own, before, { intent: 'low', creditCode: '91330106MA27XYLR2N' }, context)
    expect(hidden.value).not.toHaveProperty('remark')
    expect(hidden.kept).toEqual(['creditCode'])
    expect(hidden.changes.map(({ field }) => field)).toEqual(['intent', 'remark'])
    const larger = parseChange(own, before, { size: '大型' }, context)
    expect(larger.issues.map(({ code, path }) => `${path[0]} ${code}`)).toContain('website required')
  })

  test('parseChange throws for a day that is none', () => {
    expect(() => parseChange(compiled, goodRecord, {}, { today: 'today' })).toThrow(RangeError)
  })
})
