import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import { completenessOf } from '../../src/record/completeness-of.ts'
import { goodRecord } from './records.ts'

describe('completenessOf', () => {
  test('completenessOf finds a full record complete', () => {
    expect(completenessOf(customerModel, { ...goodRecord })).toEqual({
      required: { filled: 8, total: 8 },
      recommended: { filled: 10, total: 10 },
      share: 1,
    })
  })
  test('completenessOf counts required and recommended fields apart, and blanks as empty', () => {
    expect(
      completenessOf(customerModel, { fullName: '华为技术有限公司', phone: ' ', website: 'huawei.com', remark: 'x' }),
    ).toEqual({
      required: { filled: 1, total: 8 },
      recommended: { filled: 1, total: 10 },
      share: 2 / 18,
    })
  })
  test('completenessOf reads the template of the customer type', () => {
    const model = {
      ...customerModel,
      templates: { churned: { fields: ['fullName', 'remark'], required: { remark: true } } },
    }
    expect(completenessOf(model, { customerType: 'churned', fullName: 'x' })).toEqual({
      required: { filled: 1, total: 2 },
      recommended: { filled: 0, total: 0 },
      share: 0.5,
    })
  })
})
