import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conditionText } from '../../../src/cli/models/condition-text.ts'
import { speechOf } from '../../../src/cli/settings.ts'
import type { Condition } from '../../../src/model/conditions.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { anyCondition } from '../../arbitraries/condition.ts'

function said(condition: Condition, locale = 'zh-CN'): string {
  const { language, words } = speechOf(locale)
  return conditionText(condition, customerModel, language, words.model.condition)
}

const large: Condition = { field: 'size', in: ['medium', 'large'] }
const noMail: Condition = { field: 'email', filled: false }

describe('conditionText', () => {
  test.each<[Condition, string, string]>([
    [large, '客户规模为中型或大型', 'Size is Medium or Large'],
    [{ field: 'customerType', notIn: ['churned'] }, '客户类型不为流失客户', 'Customer type is not Churned'],
    [{ field: 'email', filled: true }, '邮箱地址已填写', 'Email is filled in'],
    [noMail, '邮箱地址未填写', 'Email is empty'],
    [{ field: 'annualRevenue', above: 5 }, '上年营业额大于5', 'Annual revenue is above 5'],
    [{ field: 'annualRevenue', atLeast: 5 }, '上年营业额不小于5', 'Annual revenue is at least 5'],
    [{ all: [large, noMail] }, '客户规模为中型或大型且邮箱地址未填写', 'Size is Medium or Large and Email is empty'],
    [
      { any: [{ all: [noMail, noMail] }, { not: noMail }] },
      '（邮箱地址未填写且邮箱地址未填写）或并非（邮箱地址未填写）',
      '(Email is empty and Email is empty) or not (Email is empty)',
    ],
    [{ all: [] }, '始终', 'always'],
    [{ any: [] }, '从不', 'never'],
    [{ field: 'size', in: [] }, '从不', 'never'],
    [{ field: 'size', notIn: [] }, '始终', 'always'],
    [{ field: 'unknown', in: ['code'] }, 'unknown为code', 'unknown is code'],
  ])('conditionText says %j', (condition, chinese, english) => {
    expect(said(condition)).toBe(chinese)
    expect(said(condition, 'en')).toBe(english)
  })

  test('conditionText has words for any condition', () => {
    fc.assert(
      fc.property(anyCondition, (condition) => {
        expect(said(condition)).not.toMatch(/undefined|\[object|^$/)
      }),
      { numRuns: 1000 },
    )
  })
})
