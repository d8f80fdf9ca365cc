import { expect, test } from 'vitest'
import { referenceTables } from '../../src/data/index.ts'
import { importPlanOf, importRows, rowOfTexts } from '../../src/import/index.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { compileModel } from '../../src/record/index.ts'
import { goodCells } from '../cli/customers.ts'

const compiled = compileModel(customerModel, referenceTables)
const headers = Object.keys(goodCells)
const plan = importPlanOf(headers, customerModel, [zhCN])

function imported(...rows: Readonly<Record<string, string>>[]) {
  const texts = rows.map((row, at) =>
    rowOfTexts(
      at + 2,
      headers.map((header) => ({ ...goodCells, ...row })[header] ?? ''),
    ),
  )
  return [...importRows(texts, plan, compiled, { today: '2026-11-23' }, { languages: [zhCN] })]
}

test('importRows creates, skips the same again and another contact, and refuses what differs', () => {
  const rows = imported({}, {}, { 联系人姓名: '王测试' }, { 客户规模: '大型' })
  expect(rows.map(({ action, skipped, duplicateOf }) => [action, skipped, duplicateOf])).toEqual([
    ['create', null, null],
    ['skip', 'repeated', 2],
    ['skip', 'contact', 2],
    ['error', null, 2],
  ])
  expect(rows[3]?.issues.some(({ code, params }) => code === 'row_duplicate' && params.row === 2)).toBe(true)
})

test('importRows names the cell of an issue, and stops at no refused row', () => {
  const [bad, good] = imported({ 客户类型: '未知' }, {})
  const column = String.fromCharCode(65 + headers.indexOf('客户类型'))
  expect(bad?.issues).toContainEqual(expect.objectContaining({ code: 'choice_unknown', cell: `${column}2` }))
  expect(good?.action).toBe('create')
})

test('importRows skips a sample', () => {
  expect(imported({ 客户全称: '【示例】华为技术有限公司' })[0]?.skipped).toBe('sample')
})
