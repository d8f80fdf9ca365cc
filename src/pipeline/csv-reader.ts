import type { CsvFault } from './csv-record.ts'
import { csvScanner, type RowPlace } from './csv-scanner.ts'

/** One row of a CSV text. */
export interface CsvRow {
  /** The row as a spreadsheet counts it, from 1: a line break inside quotes does not begin a new one. */
  readonly row: number
  /** The line of the file on which it begins, from 1. */
  readonly line: number
  /** The cells; of a faulty row its first line, cut at every delimiter, quotes and all. */
  readonly cells: readonly string[]
  readonly fault: CsvFault | undefined
}

/** Reads CSV text piece by piece. */
export interface CsvReader {
  /** The rows that this piece of text completes. */
  readonly read: (text: string) => CsvRow[]
  /** The rows that the end of the text completes. */
  readonly end: () => CsvRow[]
}

/**
 * A CSV reader (RFC 4180; any of the three line breaks) that a damaged row does not stop. A row whose quotes do not
 * match, such as `"ab"c` or one that never closes, is faulty and ends with its own line: what follows is read as usual,
 * where other parsers lose the rest of the file in one cell. Excel's `="0571"` counts as well formed.
 *
 * Takes text, never bytes: a piece may end anywhere, but not inside a character. Keeps one unfinished row in memory. `first` is
 * where the text begins, for one that was cut from another.
 */
export function csvReader(delimiter: string, first: RowPlace = { row: 1, line: 1 }): CsvReader {
  let rows: CsvRow[] = []
  const scan = csvScanner(delimiter, first, ({ cells, line: text, fault }, { row, line }) => {
    rows.push({ row, line, cells: cells ?? text.split(delimiter), fault })
  })
  const scanned = (text: string | undefined) => {
    rows = []
    scan(text)
    return rows
  }
  return { read: scanned, end: () => scanned(undefined) }
}
