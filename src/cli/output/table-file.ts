import { csvLine } from '../../pipeline/index.ts'
import type { WrittenCell, WrittenTable, WrittenWorkbook } from '../../sheets/index.ts'
import { exitCodes, failure } from '../exit-codes.ts'
import type { Host } from '../host.ts'
import type { CommandWords } from '../words/words.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import { openSafeFile, type SafeFile } from './safe-file.ts'

/** Whether a table is written row by row, or as a whole. */
export type TableForm = 'csv' | 'workbook'

/** What a file holds: rows, and where it is a workbook all of them together. Items are plain data. */
export interface TableContent<Item> {
  readonly table: WrittenTable<Item>
  readonly workbook: (items: readonly Item[]) => WrittenWorkbook
}

/** Rows of a workbook: it is put together in memory, and that many take a good gigabyte. */
const mostRows = 100_000

/** Excel takes a CSV file for UTF-8 only with this in front. */
const byteOrderMark = '\ufeff'

/** The form of a file by its name. */
export function tableFormOf(path: string): TableForm {
  return path.toLowerCase().endsWith('.xlsx') ? 'workbook' : 'csv'
}

/** An item as a file of this form takes it, whichever thread made it: a line of CSV, or of JSON for a workbook. */
export function rowText<Item>(item: Item, { table }: TableContent<Item>, form: TableForm): string {
  return form === 'csv' ? lineOf(table.row(item)) : `${JSON.stringify(item)}\n`
}

/** Opens a file for a table, which takes the texts of rows: CSV for Excel or, if its name ends in .xlsx, a workbook. */
export function openTableFile<Item>(
  path: string,
  content: TableContent<Item>,
  host: Host,
  words: CommandWords,
): SafeFile {
  const file = openSafeFile(path, host, words)
  if (tableFormOf(path) === 'workbook') return workbookFile(file, content, words)
  file.write(byteOrderMark + lineOf(content.table.headers))
  return file
}

/** Holds the rows in memory until it is complete. */
function workbookFile<Item>(file: SafeFile, { workbook }: TableContent<Item>, words: CommandWords): SafeFile {
  const items: Item[] = []
  return {
    ...file,
    write: (rows) => {
      const text = typeof rows === 'string' ? rows : Buffer.from(rows).toString()
      for (const line of text.split('\n')) if (line !== '') items.push(JSON.parse(line))
      if (items.length > mostRows) throw failure(exitCodes.unreadable, words.tooManyRows(file.path))
    },
    flush: async () => {},
    commit: async () => {
      file.write(await writeWorkbook(workbook(items)))
      await file.commit()
    },
  }
}

function lineOf(cells: readonly WrittenCell[]): string {
  return csvLine(cells.map(({ text }) => text))
}
