import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FormField, FormMetadata } from '../../src/form/form-metadata.ts'
import { formOf } from '../../src/form/form-of.ts'
import { sentValuesOf } from '../../src/form/sent-values-of.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { conditionHolds } from '../../src/model/conditions.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { anyCondition, conditionValues } from '../arbitraries/condition.ts'

const stock = formOf(customerModel, { language: zhCN })

/** The stock form with one field otherwise. */
const formWith = (key: string, changes: Partial<FormField>): FormMetadata => ({
  ...stock,
  modules: stock.modules.map((module) => ({
    ...module,
    fields: module.fields.map((field) => (field.key === key ? { ...field, ...changes } : field)),
  })),
})

describe('sentValuesOf', () => {
  test('sentValuesOf leaves out the value of a hidden field, and that alone', () => {
    fc.assert(
      fc.property(anyCondition, conditionValues, (visible, values) => {
        const typed = { ...values, owner: '王测试', id: 'CUST202412010001' }
        const { owner: _owner, ...others } = typed
        expect(sentValuesOf(formWith('owner', { visible }), typed)).toEqual(
          conditionHolds(visible, typed) ? typed : others,
        )
      }),
      { numRuns: 1000 },
    )
  })

  test('sentValuesOf leaves out what is only shown masked', () => {
    const form = formWith('phone', { masked: true, readOnly: true })
    expect(sentValuesOf(form, { phone: '138****5678', email: 'wang@example.com' })).toEqual({
      email: 'wang@example.com',
    })
  })

  test('sentValuesOf changes nothing in the values that it is given', () => {
    const values = Object.freeze({ phone: '138****5678' })
    expect(sentValuesOf(formWith('phone', { masked: true }), values)).toEqual({})
    expect(values).toEqual({ phone: '138****5678' })
  })
})
