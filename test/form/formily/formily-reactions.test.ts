import { describe, expect, test } from 'vitest'
import { formOf } from '../../../src/form/form-of.ts'
import { maskReactionOf, recheckReactionsOf } from '../../../src/form/formily/formily-reactions.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

describe('recheckReactionsOf', () => {
  const targetsOf = (mode: 'create' | 'view', key: string) =>
    recheckReactionsOf(formOf(customerModel, { language: zhCN, mode }), key).map(({ target }) => target)

  test('recheckReactionsOf names the fields whose check reads this one', () => {
    expect(targetsOf('create', 'annualRevenue')).toEqual(['size'])
    expect(targetsOf('create', 'remark')).toEqual([])
  })

  test('recheckReactionsOf leaves out fields that cannot be filled in', () => {
    expect(targetsOf('view', 'annualRevenue')).toEqual([])
  })
})

describe('maskReactionOf', () => {
  test('maskReactionOf takes the masked text out of the values', () => {
    expect(maskReactionOf('phone')).toEqual({
      when: '{{$values["phone"] !== undefined}}',
      fulfill: { state: { content: '{{$values["phone"]}}' }, run: '$form.deleteValuesIn("phone")' },
    })
  })
})
