import { expect, test } from 'vitest'
import { readRow, rowOfTexts } from '../../src/import/read-row.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { mapHeaders } from '../../src/pipeline/headers.ts'
import type { SheetCell } from '../../src/sheets/sheet-cell.ts'

const map = mapHeaders(['客户编号', '客户全称', '联系电话/手机', '备注', '别的'], customerModel, [zhCN])
const text = (value: string): SheetCell => ({ text: value, kind: 'text' })
const read = (cells: (SheetCell | undefined)[], repair = false) =>
  readRow({ row: 7, cells }, map, customerModel, { repair })

test('readRow gives record and number of a row, and reads past what has no header', () => {
  const row = read([text('CUST1'), text('甲公司'), undefined, text('好'), text('x'), text('y')])
  expect(row).toEqual({
    input: { fullName: '甲公司', remark: '好' },
    id: 'CUST1',
    cells: ['CUST1', '甲公司', '', '好', 'x'],
    damages: [],
    issues: [],
  })
})

test('readRow undoes damage where the file says what was there, and a likely one where it is asked to', () => {
  const certain = read([undefined, text('甲公司'), { text: '1.3812345678E+10', kind: 'text' }])
  expect([certain.input.phone, certain.damages[0]?.repaired]).toEqual(['13812345678', true])
  const lost: SheetCell = { text: '75586013388', kind: 'number' }
  expect(read([undefined, text('甲公司'), lost]).input.phone).toBe('75586013388')
  const repaired = read([undefined, text('甲公司'), lost], true)
  expect([repaired.input.phone, repaired.cells[2], repaired.damages[0]]).toEqual([
    '0755-86013388',
    '0755-86013388',
    expect.objectContaining({ field: 'phone', cell: 'C7', repaired: true }),
  ])
})

test.each<[SheetCell, string]>([
  [{ text: '#N/A', kind: 'error' }, 'cell_error'],
  [{ text: '', kind: 'error', formula: true }, 'cell_error'],
  [{ text: '2024-03-01', kind: 'date' }, 'cell_became_date'],
  [{ text: '911100001088888000', kind: 'number' }, 'precision_lost'],
])('readRow refuses %j as %s', (cell, code) => {
  expect(read([undefined, text('甲公司'), undefined, cell]).issues).toMatchObject([
    { code, severity: 'error', path: ['remark'] },
  ])
})

test('readRow takes a formula by its stored result', () => {
  const row = read([undefined, { text: '甲公司', kind: 'text', formula: true }])
  expect([row.input.fullName, row.issues]).toEqual(['甲公司', []])
})

test('rowOfTexts leaves blank cells out', () => {
  expect(rowOfTexts(3, ['甲', ''])).toEqual({ row: 3, cells: [{ text: '甲', kind: 'text' }, undefined] })
})
