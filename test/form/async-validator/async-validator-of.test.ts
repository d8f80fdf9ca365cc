import { describe, expect, test } from 'vitest'
import { asyncValidatorOf } from '../../../src/form/async-validator/async-validator-of.ts'
import { formOf } from '../../../src/form/form-of.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../../src/model/define-customer-model.ts'

const model = defineCustomerModel({
  extends: customerModel,
  override: {
    email: { required: { field: 'size', in: ['large'] } },
    remark: { visible: { field: 'size', in: ['large'] } },
  },
})
const form = formOf(model, { language: zhCN })

describe('asyncValidatorOf', () => {
  test('asyncValidatorOf is plain JSON without a check', () => {
    const rules = asyncValidatorOf(form)
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules)
    expect(Object.keys(rules)).toEqual(model.order)
  })

  test('asyncValidatorOf settles conditions for the values that it is given', () => {
    const of = (size: string) => asyncValidatorOf(form, undefined, () => ({ size }))
    expect(of('large').email).toHaveLength(2)
    expect(of('small').email).toHaveLength(1)
    expect([Object.hasOwn(of('large'), 'remark'), Object.hasOwn(of('small'), 'remark')]).toEqual([true, false])
  })

  test('asyncValidatorOf says what the check says, among the values of the form', async () => {
    const seen: unknown[] = []
    const rules = asyncValidatorOf(
      form,
      (_key, value, values) => {
        seen.push(values)
        return value === '12345' ? '请核对。' : undefined
      },
      () => ({ size: 'small' }),
    )
    const [rule] = rules.phone ?? []
    expect(rule).toMatchObject({ required: true, trigger: 'blur' })
    await expect(rule?.asyncValidator({}, '12345')).rejects.toThrow('请核对。')
    await expect(rule?.asyncValidator({}, '13812345678')).resolves.toBeUndefined()
    expect(seen).toEqual([{ size: 'small' }, { size: 'small' }])
  })

  test('asyncValidatorOf takes the source for the values where nobody gives them, and has no rules for what is read-only', async () => {
    const [rule] = asyncValidatorOf(form, (_key, _value, values) => String(values.size)).phone ?? []
    await expect(rule?.asyncValidator({}, '', undefined, { size: 'large' })).rejects.toThrow('large')
    expect(asyncValidatorOf(formOf(model, { language: zhCN, mode: 'view' }))).toEqual({})
  })
})
