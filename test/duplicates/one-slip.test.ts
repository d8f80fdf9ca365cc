import { expect, test } from 'vitest'
import { oneSlipBetween } from '../../src/duplicates/one-slip.ts'

test.each([
  ['有限公司', '有限公斯', 'wrong', 3, 0],
  ['有限公司', '有公司', 'missing', 1, 2],
  ['有限公司', '有限限公司', 'added', 2, 2],
  ['有限公司', '有公限司', 'exchanged', 1, 1],
  ['上海市', '海上市', 'exchanged', 0, 1],
])('oneSlipBetween %s and %s finds one %s', (target, text, slip, before, behind) => {
  expect(oneSlipBetween(target, text)).toEqual({ slip, before, behind })
})

test.each([
  ['有限公司', '有限公司'],
  ['有限公司', '公司'],
  ['有限公司', '无限公斯'],
  ['有限公司', ''],
  ['', ''],
])('oneSlipBetween %s and %s finds none, or more than one', (target, text) => {
  expect(oneSlipBetween(target, text)).toBeUndefined()
})
