import { expect, test } from 'vitest'
import { readSheet } from '../../../src/cli/workbook/read-sheet.ts'
import { inPieces } from './read-sheets.ts'

async function rowsOf(xml: string, size?: number) {
  const rows: [number, (string | undefined)[]][] = []
  const tables = { strings: ['甲', '乙'], formats: [], date1904: false }
  for await (const batch of readSheet(inPieces(`<s>${xml}</s>`, size), tables)) {
    for (const { row, cells } of batch) rows.push([row, Array.from(cells, (cell) => cell?.text)])
  }
  return rows
}

test.each([1, 10, 1000])('readSheet reads rows and cells in pieces of %d bytes', async (size) => {
  const xml =
    '<row r="3"><c r="B3" t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row/><row><c t="inlineStr"><is><t>丙</t></is></c></row>'
  expect(await rowsOf(xml, size)).toEqual([
    [3, [undefined, '甲', '乙']],
    [5, ['丙']],
  ])
})

test('readSheet takes no text for a value that is none', async () => {
  expect(await rowsOf('<row><c t="str"><f>CONCAT("a")</f><v>乙</v></c></row><oddFooter>1</oddFooter>')).toEqual([
    [1, ['乙']],
  ])
})

test('readSheet reads past what stands far to the right', async () => {
  expect(await rowsOf('<row><c r="AMJ1"><v>1</v></c><c r="AMK1"><v>2</v></c></row>')).toEqual([
    [1, [...Array(1023).fill(undefined), '1']],
  ])
})
