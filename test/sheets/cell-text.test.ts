import { expect, test } from 'vitest'
import { industries } from '../../src/data/industries/index.ts'
import { en } from '../../src/messages/en.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerFields } from '../../src/model/customer-fields.ts'
import { cellText } from '../../src/sheets/cell-text.ts'

test('cellText writes values in the words of a language', () => {
  const { customerType, demandTypes, industry, annualRevenue, phone } = customerFields
  expect(cellText(customerType, 'current', zhCN)).toBe('现有客户')
  expect(cellText(demandTypes, ['purchase', 'other'], zhCN)).toBe('产品采购、其他')
  expect(cellText(demandTypes, ['purchase', 'other'], en)).toMatch(/^[A-Z].*, .*[Oo]ther$/)
  expect(cellText(industry, 'I65', zhCN, industries)).toBe('信息传输、软件和信息技术服务业-软件和信息技术服务业')
  expect(cellText(industry, 'I65', zhCN)).toBe('I65')
  expect(cellText(annualRevenue, 5000, zhCN)).toBe('5000')
  expect(cellText(phone, '13812345678', zhCN)).toBe('13812345678')
})

test.each([undefined, null])('cellText writes nothing for %s', (value) => {
  expect(cellText(customerFields.customerType, value, zhCN)).toBe('')
})
