import { expect, test } from 'vitest'
import { industries } from '../../src/data/industries/index.ts'
import { en } from '../../src/messages/en.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../src/model/define-customer-model.ts'
import { foldHeader } from '../../src/pipeline/header-text.ts'
import { mapHeaders } from '../../src/pipeline/headers.ts'
import { entryColumnsOf, headerCell } from '../../src/sheets/entry-columns.ts'

test.each([zhCN, en])('entryColumnsOf gives headers that are understood again, in $locale', (language) => {
  const columns = entryColumnsOf(customerModel, language)
  expect(columns.map(({ key }) => key)).toEqual(customerModel.order)
  const headers = columns.map((column) => headerCell(column, language).text)
  expect(mapHeaders(headers, customerModel, [zhCN, en]).columns).toEqual(customerModel.order)
})

test('entryColumnsOf says the unit, what is required, and what there is to choose from', () => {
  const byKey = new Map(entryColumnsOf(customerModel, zhCN, { industries }).map((column) => [column.key, column]))
  expect(byKey.get('annualRevenue')?.header).toBe('上年营业额（万元）')
  expect([byKey.get('fullName')?.required, byKey.get('email')?.required]).toEqual(['always', 'never'])
  expect(byKey.get('size')?.choices).toEqual(['小型', '中型', '大型'])
  expect(byKey.get('industry')?.choices).toContain('信息传输、软件和信息技术服务业-软件和信息技术服务业')
  expect(byKey.get('fullName')?.choices).toEqual([])
})

test('entryColumnsOf takes the template of a customer type, and the words of the model', () => {
  const model = defineCustomerModel({
    extends: customerModel,
    templates: { potential: { fields: ['fullName', 'customerType', 'phone'], required: { phone: false } } },
    messages: { 'zh-CN': { fields: { phone: { label: '总机' } } } },
  })
  const columns = entryColumnsOf(model, zhCN, { customerType: 'potential' })
  expect(columns.map(({ label, required, example }) => [label, required, example]).slice(1)).toEqual([
    ['客户类型', 'always', '潜在客户'],
    ['总机', 'never', expect.any(String)],
  ])
})

test('headerCell marks what is required, and what is so in some cases', () => {
  const [column] = entryColumnsOf(customerModel, zhCN)
  if (!column) throw new Error('no column')
  expect(headerCell(column, zhCN)).toMatchObject({ text: '*客户全称', look: 'required', note: column.help })
  const sometimes = headerCell({ ...column, required: 'sometimes', help: '' }, zhCN)
  expect(sometimes).toEqual({ text: '(*)客户全称', look: 'optional' })
  expect(foldHeader(sometimes.text)).toBe(foldHeader('客户全称'))
})
