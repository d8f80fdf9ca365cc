import { expect, test } from 'vitest'
import { industries } from '../../src/data/industries/index.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { listChecks, listSheet } from '../../src/sheets/choice-lists.ts'
import { entryColumnsOf } from '../../src/sheets/entry-columns.ts'

const columns = entryColumnsOf(customerModel, zhCN, { industries })
const fields = columns.map(({ key }) => key)

test('listSheet is hidden and holds every list under its label', () => {
  const { hidden, rows } = listSheet(columns, zhCN)
  const labels = rows[0]?.map(({ text }) => text) ?? []
  expect([hidden, labels]).toEqual([true, expect.arrayContaining(['客户类型', '所属行业', '客户规模', '需求类型'])])
  const size = labels.indexOf('客户规模')
  expect(rows.slice(1, 5).map((row) => row[size]?.text)).toEqual(['小型', '中型', '大型', ''])
})

test('listChecks point at the whole of a list and at nothing else', () => {
  const { rows } = listSheet(columns, zhCN)
  for (const { list } of listChecks(columns, fields, zhCN)) {
    const texts = rows.map((row) => row[list.column]?.text ?? '')
    expect(texts.slice(1, list.count + 1).every((text) => text !== '')).toBe(true)
    expect(texts.slice(list.count + 1).every((text) => text === '')).toBe(true)
  }
})

test('listChecks refuse another single choice, and only warn of several and of industries', () => {
  const checks = listChecks(columns, fields, zhCN)
  const lenient = checks.filter((check) => check.lenient).map(({ column }) => fields[column])
  expect(lenient.sort()).toEqual(['demandTypes', 'industry'])
  expect(checks.map(({ column }) => fields[column])).toEqual(expect.arrayContaining(['customerType', 'size', 'intent']))
})

test('listChecks follow the columns of another sheet', () => {
  const checks = listChecks(columns, [undefined, 'size', 'remark', 'size'], zhCN)
  expect(checks.map(({ column, title }) => [column, title])).toEqual([
    [1, '客户规模'],
    [3, '客户规模'],
  ])
})
