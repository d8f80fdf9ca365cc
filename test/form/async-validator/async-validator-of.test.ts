import { describe, expect, test } from 'vitest'
import { accessOf } from '../../../src/form/access-of.ts'
import { asyncValidatorOf, type FormValues } from '../../../src/form/async-validator/async-validator-of.ts'
import { formOf } from '../../../src/form/form-of.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../../src/model/define-customer-model.ts'

const model = defineCustomerModel({
  extends: customerModel,
  fields: { source: true },
  override: {
    source: { required: true, visible: { field: 'customerType', in: ['potential'] } },
    demandDetail: { required: { field: 'demandTypes', in: ['other'] } },
  },
})
const form = formOf(model, { language: zhCN })

/** Finds fault with every text but 好, and tells what else it was shown. */
const check = (key: string, value: unknown, values: FormValues) =>
  value === '好' ? undefined : `${key} ${value} ${Object.keys(values)}`

describe('asyncValidatorOf', () => {
  test('asyncValidatorOf has rules for every field of the form, in order', () => {
    const keys = form.modules.flatMap(({ fields }) => fields.map(({ key }) => key))
    expect(Object.keys(asyncValidatorOf(form))).toEqual(keys)
    expect(Object.keys(asyncValidatorOf(form, check))).toEqual(keys)
  })

  test('asyncValidatorOf is plain JSON without a check', () => {
    const rules = asyncValidatorOf(form)
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules)
  })

  test('asyncValidatorOf has one rule for each field with a check, which rejects with the message', async () => {
    const { remark = [] } = asyncValidatorOf(form, check)
    expect(remark).toEqual([{ required: false, trigger: 'blur', asyncValidator: expect.any(Function) }])
    await expect(remark[0]?.asyncValidator({}, '好')).resolves.toBeUndefined()
    await expect(remark[0]?.asyncValidator({}, '坏')).rejects.toThrow(new Error('remark 坏 '))
  })

  test('asyncValidatorOf shows the check the values of the form as they are then, else the source', async () => {
    let values: FormValues = {}
    const [rule] = asyncValidatorOf(form, check, () => values).remark ?? []
    values = { size: 'small', intent: 'high' }
    await expect(rule?.asyncValidator({}, '坏', undefined, { owner: '' })).rejects.toThrow('remark 坏 size,intent')
    const [bare] = asyncValidatorOf(form, check).remark ?? []
    await expect(bare?.asyncValidator({}, '坏', undefined, { owner: '' })).rejects.toThrow('remark 坏 owner')
  })

  test('asyncValidatorOf settles conditions for the values', () => {
    const requiredAmong = (values: FormValues | undefined, key: string) =>
      asyncValidatorOf(form, check, values && (() => values))[key]?.map(({ required }) => required)
    expect(requiredAmong({ demandTypes: ['other'] }, 'demandDetail')).toEqual([true])
    expect(requiredAmong({ demandTypes: ['purchase'] }, 'demandDetail')).toEqual([false])
    expect(requiredAmong(undefined, 'demandDetail')).toEqual([false])
    expect(requiredAmong({ customerType: 'potential' }, 'source')).toEqual([true])
    expect(requiredAmong({ customerType: 'current' }, 'source')).toBeUndefined()
    expect(requiredAmong(undefined, 'source')).toEqual([false])
  })

  test('asyncValidatorOf settles them for plain rules as well', () => {
    const plain = (values: FormValues) => asyncValidatorOf(form, undefined, () => values)
    expect(plain({ customerType: 'potential' }).source?.[0]).toMatchObject({ required: true })
    expect(plain({ customerType: 'current' }).source).toBeUndefined()
    expect(plain({ demandTypes: ['other'] }).demandDetail).toHaveLength(2)
    expect(plain({}).demandDetail).toHaveLength(1)
  })

  test('asyncValidatorOf asks nothing of what may not be changed', () => {
    const editing = formOf(model, {
      language: zhCN,
      mode: 'edit',
      customerType: 'current',
      access: accessOf(model, 'marketing'),
    })
    expect(Object.keys(asyncValidatorOf(editing))).toEqual([
      'demandTypes',
      'demandDetail',
      'intent',
      'nextFollowUpOn',
      'remark',
    ])
    expect(asyncValidatorOf(formOf(model, { language: zhCN, mode: 'view' }), check)).toEqual({})
  })
})
