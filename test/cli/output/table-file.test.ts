import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isWorkbookName, openTableFile, type TableContent } from '../../../src/cli/output/table-file.ts'
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
  file.add('=1')
  file.add('2')
  expect([file.count(), existsSync(path)]).toEqual([2, false])
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
  file.add('1')
  file.discard()
  expect(readdirSync(folder)).toEqual(before)
})

test('openTableFile refuses more rows than memory is meant for, in a workbook alone', () => {
  const files = ['c.csv', 'c.xlsx'].map((name) => openTableFile(join(folder, name), content, fakeHost(), english))
  const [csv, workbook] = files.map((file) => () => {
    for (let row = 0; row <= 100_000; row += 1) file.add('')
  })
  expect(workbook).toThrow('more than 100,000 rows')
  expect(csv).not.toThrow()
  for (const file of files) file.discard()
})

test('isWorkbookName goes by the end of the name', () => {
  expect(['a.xlsx', 'A.XLSX', 'a.xlsx.csv', 'xlsx'].map(isWorkbookName)).toEqual([true, true, false, false])
})
