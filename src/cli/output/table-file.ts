import { csvLine } from '../../pipeline/index.ts'
import type { WrittenCell, WrittenTable, WrittenWorkbook } from '../../sheets/index.ts'
import { exitCodes, failure } from '../exit-codes.ts'
import type { Host } from '../host.ts'
import type { CommandWords } from '../words/words.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import { openSafeFile } from './safe-file.ts'

/** A table on its way into a file, which appears when it is complete. */
export interface TableFile<Item> {
  readonly path: string
  readonly add: (item: Item) => void
  /** So many rows were added. */
  readonly count: () => number
  readonly commit: () => Promise<void>
  /** Leaves no trace of it; does nothing after `commit`. */
  readonly discard: () => void
}

/** What a file holds: row by row where it is CSV, and as a whole where it is a workbook. */
export interface TableContent<Item> {
  readonly table: WrittenTable<Item>
  readonly workbook: (items: readonly Item[]) => WrittenWorkbook
}

/** Rows of a workbook: it is put together in memory, and that many take a good gigabyte. */
const mostRows = 100_000

/** Excel takes a CSV file for UTF-8 only with this in front. */
const byteOrderMark = '\ufeff'

/** Whether a file is to be a workbook, by its name. */
export function isWorkbookName(path: string): boolean {
  return path.toLowerCase().endsWith('.xlsx')
}

/** Opens a file for a table: a workbook, which is held in memory until it is complete, if the name ends in .xlsx, else CSV for Excel. */
export function openTableFile<Item>(
  path: string,
  { table, workbook }: TableContent<Item>,
  host: Host,
  words: CommandWords,
): TableFile<Item> {
  const file = openSafeFile(path, host, words)
  const common = { path, discard: file.discard }
  if (isWorkbookName(path)) {
    const items: Item[] = []
    return {
      ...common,
      add: (item) => {
        if (items.length === mostRows) throw failure(exitCodes.unreadable, words.tooManyRows(path))
        items.push(item)
      },
      count: () => items.length,
      commit: async () => {
        file.writeBytes(await writeWorkbook(workbook(items)))
        await file.commit()
      },
    }
  }
  let count = 0
  file.write(byteOrderMark + lineOf(table.headers))
  return {
    ...common,
    add: (item) => {
      count += 1
      file.write(lineOf(table.row(item)))
    },
    count: () => count,
    commit: file.commit,
  }
}

function lineOf(cells: readonly WrittenCell[]): string {
  return csvLine(cells.map(({ text }) => text))
}
