import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffRecords } from '../../src/changes/diff-records.ts'
import { patchRecord } from '../../src/changes/patch-record.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../src/model/define-customer-model.ts'
import { model, partialRecord } from './records.ts'

describe('patchRecord', () => {
  test('patchRecord changes, adds and takes out, and leaves other keys and its arguments alone', () => {
    const record = { id: 'CUST202412010001', phone: '13812345678', remark: '无' }
    const patched = patchRecord(record, { phone: '13812345679', remark: null, intent: 'high', email: '' }, model)
    expect(patched.record).toEqual({ id: 'CUST202412010001', phone: '13812345679', intent: 'high' })
    expect(patched.changes.map(({ field, kind }) => `${field} ${kind}`)).toEqual([
      'phone changed',
      'intent added',
      'remark removed',
    ])
    expect(record.remark).toBe('无')
  })

  test('patchRecord keeps what is immutable once it is given', () => {
    const strict = defineCustomerModel({
      extends: customerModel,
      fields: { creditCode: true },
      override: { creditCode: { immutable: true } },
    })
    const code = '914403001922038216'
    expect(patchRecord({}, { creditCode: code }, strict)).toMatchObject({ record: { creditCode: code }, kept: [] })
    const second = patchRecord({ creditCode: code }, { creditCode: '91330106MA27XYLR2N', remark: '无' }, strict)
    expect(second).toMatchObject({ record: { creditCode: code, remark: '无' }, kept: ['creditCode'] })
    expect(second.changes).toHaveLength(1)
    expect(patchRecord({ creditCode: code }, { creditCode: null }, strict).kept).toEqual(['creditCode'])
    expect(patchRecord({ creditCode: code }, { creditCode: code }, strict).kept).toEqual([])
  })

  test('patchRecord with what is different gives the other record, and doing it again changes nothing', () => {
    fc.assert(
      fc.property(partialRecord, partialRecord, (one, other) => {
        const patch = Object.fromEntries(
          diffRecords(one, other, model).map(({ field, after = null }) => [field, after]),
        )
        const { record } = patchRecord(one, patch, model)
        expect(diffRecords(record, other, model)).toEqual([])
        expect(patchRecord(record, patch, model).changes).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})
