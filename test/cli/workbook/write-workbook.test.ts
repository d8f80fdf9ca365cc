import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openWorkbook } from '../../../src/cli/workbook/open-workbook.ts'
import { writeWorkbook } from '../../../src/cli/workbook/write-workbook.ts'
import { industries } from '../../../src/data/industries/index.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { templateWorkbook } from '../../../src/sheets/template-workbook.ts'
import type { WrittenWorkbook } from '../../../src/sheets/workbook.ts'
import { readSheets, textsOf } from './read-sheets.ts'

const workbookOf = (rows: readonly (readonly string[])[]): WrittenWorkbook => ({
  sheets: [
    {
      name: '表',
      widths: [10, 10, 10, 10, 10],
      headerRows: 1,
      rows: rows.map((row) => row.map((text) => ({ text }))),
    },
  ],
})

test('writeWorkbook writes what looks like a formula, a number or a date as text', async () => {
  const texts = ['=1+1', '+85221234567', '-1', '@SUM(A1)', '00123', '2015-06-18', '1E5', 'TRUE', "'=a", '=cmd|A1']
  const [sheet] = await readSheets(await writeWorkbook(workbookOf(texts.map((text) => [text]))))
  expect(sheet?.rows.map(({ cells }) => cells[0])).toEqual(texts.map((text) => ({ text, kind: 'text' })))
})

test('writeWorkbook keeps a text whole that XML cannot hold as it is', async () => {
  const texts = ['a\u000bb', '_x000A_', ' vor ', '😀', '\u0000', '<&>"']
  expect(await textsOf(await writeWorkbook(workbookOf(texts.map((text) => [text]))))).toEqual(
    texts.map((text) => [text]),
  )
})

test('writeWorkbook hides the sheet of the lists', async () => {
  const bytes = await writeWorkbook(templateWorkbook(customerModel, zhCN, { industries }))
  const sheets = await openWorkbook(Buffer.from(bytes))
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['客户', false],
    ['填写说明', false],
    ['选项', true],
  ])
})

test('openWorkbook gives back the texts that writeWorkbook wrote', async () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constant('_x000A_'),
    )
    .map((value) => value.replaceAll('\r', '\n').replace(/\p{Surrogate}/gu, ''))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 6 }), async (rows) => {
      const expected = rows.map((cells) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1))
      expect(await textsOf(await writeWorkbook(workbookOf(rows)))).toEqual(expected.filter((cells) => cells.length > 0))
    }),
    { numRuns: 1000 },
  )
})
