import { expect, test } from 'vitest'
import { en } from '../../src/messages/en.ts'
import { labelOf, optionLabelOf } from '../../src/messages/label-of.ts'
import type { Language } from '../../src/messages/language.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'

test('labelOf gives the label of a field by its key or path', () => {
  expect(labelOf('phone', zhCN)).toBe('联系电话/手机')
  expect(labelOf(['phone'], en)).toBe('Phone')
  expect(labelOf('creditCode', zhCN)).toBe('统一社会信用代码')
})

test('labelOf tells a position in a list, counted from 1', () => {
  expect(labelOf(['demandTypes', 1], zhCN)).toBe('需求类型（第2项）')
  expect(labelOf(['demandTypes', 0], en)).toBe('Demand types (item 1)')
  expect(labelOf(['branches', 2, 'city'], en)).toBe('branches (item 3).city')
})

test('labelOf gives the key of a field without words, and never an inherited name', () => {
  expect(labelOf('vatNumber', zhCN)).toBe('vatNumber')
  expect(labelOf('constructor', zhCN)).toBe('constructor')
  expect(labelOf([0], zhCN)).toBe('0')
})

test('labelOf gives the record for the empty path', () => {
  expect(labelOf([], zhCN)).toBe('客户记录')
})

test('labelOf uses the words that a host adds', () => {
  const hosted: Language = { ...en, fields: { ...en.fields, vatNumber: { label: 'VAT number', help: 'As invoiced.' } } }
  expect(labelOf('vatNumber', hosted)).toBe('VAT number')
})

test('optionLabelOf gives the label of an option, or its code', () => {
  expect(optionLabelOf('customerType', 'strategicPartner', zhCN)).toBe('战略合作伙伴')
  expect(optionLabelOf('customerType', 'dormant', zhCN)).toBe('dormant')
  expect(optionLabelOf('region', 'north', zhCN)).toBe('north')
})
