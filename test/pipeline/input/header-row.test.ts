import { expect, test } from 'vitest'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { headerIndex } from '../../../src/pipeline/headers.ts'
import { headerRowOf, withoutTail } from '../../../src/pipeline/input/header-row.ts'

const index = headerIndex(customerModel, [zhCN])
const rowsOf = (...rows: string[][]) => rows.map((cells, at) => ({ row: at + 1, cells }))

test('headerRowOf finds the row that names most fields, below a title', () => {
  const rows = rowsOf(['客户登记表'], ['电话', '请填写'], ['客户全称', '电话', '', ''], ['甲公司', '1', '', ''])
  expect(headerRowOf(rows, index)).toEqual({ headers: ['客户全称', '电话'], headerRow: 3, known: 2 })
})

test('headerRowOf takes one known word among many values for none', () => {
  expect(headerRowOf(rowsOf(['1', '甲公司', '手机', '北京']), index).known).toBe(0)
  expect(headerRowOf(rowsOf(['客户全称', 'x']), index).known).toBe(1)
})

test('headerRowOf looks no further than ten rows', () => {
  const above = Array.from({ length: 10 }, () => ['登记表'])
  expect(headerRowOf(rowsOf(...above, ['客户全称', '电话']), index)).toEqual({ headers: [], headerRow: 0, known: 0 })
})

test('withoutTail drops blank cells at the end alone', () => {
  expect([withoutTail(['', 'a', ' ', '']), withoutTail(['', ''])]).toEqual([['', 'a'], []])
})
