import { countKnownHeaders, type HeaderIndex } from '../headers.ts'

/** A title or a hint may stand above the headers, but not more rows than this. */
export const mostRowsAboveHeaders = 10

/** A row of headers, and how many of them are known. */
export interface HeaderRow {
  readonly headers: readonly string[]
  /** From 1; 0 where no row names the columns. */
  readonly headerRow: number
  readonly known: number
}

/** The row that names most fields, of the first rows of a table. */
export function headerRowOf(
  rows: readonly { readonly row: number; readonly cells: readonly string[] }[],
  index: HeaderIndex,
): HeaderRow {
  let best: HeaderRow = { headers: [], headerRow: 0, known: 0 }
  for (const { cells, row } of rows.slice(0, mostRowsAboveHeaders)) {
    const known = countKnownHeaders(cells, index)
    if (known > best.known && namesColumns(known, cells)) best = { headers: withoutTail(cells), headerRow: row, known }
  }
  return best
}

/** One known name among many cells is a value: 手机 is a header, and what a customer sells. */
function namesColumns(known: number, cells: readonly string[]): boolean {
  return known > 1 || cells.filter((cell) => cell.trim() !== '').length <= 2
}

/** Cells without the blank ones at their end, which spreadsheets add. */
export function withoutTail(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
}
