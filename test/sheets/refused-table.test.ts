import { expect, test } from 'vitest'
import { en } from '../../src/messages/en.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { error, warning } from '../../src/model/issues.ts'
import { mapHeaders } from '../../src/pipeline/headers.ts'
import { fieldsOfRefused, refusedTable } from '../../src/sheets/refused-table.ts'

const table = { headers: ['客户全称', '电话', '序号'], columns: ['fullName', 'phone', undefined] }
const issues = [
  { ...error('required'), path: ['phone'] },
  { ...warning('company_name_no_legal_form'), path: ['fullName'] },
  { ...error('row_duplicate', { row: 2 }), path: [] },
]

test('refusedTable says row and reasons in front, and marks the bad and the doubtful cells with theirs', () => {
  const [row, reason, name, phone, other] = refusedTable(table, customerModel, zhCN).row({
    row: 7,
    cells: ['甲公司', '', '=1'],
    issues,
  })
  expect(row).toEqual({ text: '7' })
  expect(reason?.look).toBe('reason')
  expect(reason?.text.split('\n')).toHaveLength(2)
  expect([name?.text, name?.look, phone?.text, phone?.look]).toEqual(['甲公司', 'doubtful', '', 'bad'])
  expect(reason?.text).toContain(phone?.note)
  expect(other).toEqual({ text: '=1' })
})

test('refusedTable gives required fields a column that have none', () => {
  const required = customerModel.order.filter((key) => customerModel.fields[key]?.required === true)
  const fields = fieldsOfRefused(table, customerModel)
  expect(fields.slice(0, 3)).toEqual(table.columns)
  expect(fields.slice(3)).toEqual(required.filter((key) => !['fullName', 'phone'].includes(key)))
  const headers = refusedTable(table, customerModel, en).headers.map(({ text }) => text)
  expect(headers.slice(2, 5)).toEqual(table.headers)
  expect(mapHeaders(headers, customerModel, [zhCN, en]).missing).toEqual([])
})
