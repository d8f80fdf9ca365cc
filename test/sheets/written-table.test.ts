import { expect, test } from 'vitest'
import { sheetOf, type WrittenTable } from '../../src/sheets/written-table.ts'

const table: WrittenTable<string> = {
  name: '表',
  headerColumns: 1,
  headers: [{ text: '甲' }, { text: '乙' }],
  row: (item) => [{ text: item }, { text: '' }],
}

test('sheetOf writes a row for each item below the headers, wide enough for both', () => {
  const sheet = sheetOf(table, ['一二三四五六七八', 'x'])
  expect(sheet.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['甲', '乙'],
    ['一二三四五六七八', ''],
    ['x', ''],
  ])
  expect([sheet.widths, sheet.headerRows, sheet.headerColumns]).toEqual([[18, 12], 1, 1])
})
