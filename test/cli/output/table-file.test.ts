import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openTableFile, rowText, type TableContent, tableFormOf } from '../../../src/cli/output/table-file.ts'
import { english } from '../../../src/cli/words/en.ts'
import { sheetOf, type WrittenTable } from '../../../src/sheets/written-table.ts'
import { fakeHost } from '../fake-host.ts'
import { textsOf } from '../workbook/read-sheets.ts'

const folder = mkdtempSync(join(tmpdir(), 'kehu-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

const table: WrittenTable<string> = {
  name: '表',
  headerColumns: 1,
  headers: [{ text: '甲' }, { text: '乙' }],
  row: (item) => [{ text: item }, { text: 'x,y' }],
}
const content: TableContent<string> = { table, workbook: (items) => ({ sheets: [sheetOf(table, items)] }) }

async function written(name: string): Promise<Buffer> {
  const path = join(folder, name)
  const file = openTableFile(path, content, fakeHost(), english)
  const form = tableFormOf(name)
  file.write(rowText('=1', content, form))
  file.write(Buffer.from(rowText('2', content, form)))
  expect(existsSync(path)).toBe(false)
  await file.commit()
  return readFileSync(path)
}

test('openTableFile writes CSV for Excel, guarded against formulas', async () => {
  expect((await written('a.csv')).toString()).toBe('\ufeff甲,乙\r\n\'=1,"x,y"\r\n2,"x,y"\r\n')
})

test('openTableFile writes a workbook where the name says so', async () => {
  expect(await textsOf(await written('a.XLSX'))).toEqual([
    ['甲', '乙'],
    ['=1', 'x,y'],
    ['2', 'x,y'],
  ])
})

test.each(['b.csv', 'b.xlsx'])('openTableFile leaves no trace of a discarded %s', (name) => {
  const before = readdirSync(folder)
  const file = openTableFile(join(folder, name), content, fakeHost(), english)
  file.write(rowText('1', content, tableFormOf(name)))
  file.discard()
  expect(readdirSync(folder)).toEqual(before)
})

test('openTableFile refuses more rows than memory is meant for, in a workbook alone', () => {
  for (const [name, form] of [
    ['c.csv', 'csv'],
    ['c.xlsx', 'workbook'],
  ] as const) {
    const file = openTableFile(join(folder, name), content, fakeHost(), english)
    const write = () => file.write(rowText('1', content, form).repeat(100_001))
    if (form === 'csv') expect(write).not.toThrow()
    else expect(write).toThrow('more than 100,000 rows')
    file.discard()
  }
})

test('tableFormOf goes by the end of the name', () => {
  expect(['a.xlsx', 'A.XLSX', 'a.xlsx.csv', 'xlsx'].map(tableFormOf)).toEqual(['workbook', 'workbook', 'csv', 'csv'])
})
