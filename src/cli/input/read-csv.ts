import type { CustomerModel, Issue } from '../../model/index.ts'
import {
  type CsvRow,
  countKnownHeaders,
  csvReader,
  type HeaderIndex,
  type HeaderMap,
  longestRow,
  mapHeaders,
  numberOfCells,
  recordOfCells,
} from '../../pipeline/index.ts'
import { replacementCharacter, rowIssue } from './row-issues.ts'
import type { Source, SourceRow } from './source.ts'

const delimiters = [',', '\t', ';', '|'] as const

/** A title or a hint may stand above the headers, but not more rows than this. */
const mostRowsAboveHeaders = 10

/** What is known of a CSV text once its beginning has been seen. */
interface Layout {
  readonly delimiter: string
  readonly headers: readonly string[]
  readonly headerRow: number
  readonly known: number
}

/**
 * Opens a CSV text whose beginning is `head`. The headers are the row among the first ten that names most fields; the
 * delimiter, unless given, is the one that finds most. `undefined` when no row names the columns.
 */
export function readCsv(
  head: string,
  pieces: AsyncIterable<string>,
  model: CustomerModel,
  index: HeaderIndex,
  delimiter?: string,
): Source | undefined {
  const layout = (delimiter === undefined ? delimiters : [delimiter])
    .map((candidate) => layoutOf(head, candidate, index))
    .reduce((best, other) => (other.known > best.known ? other : best))
  if (layout.known === 0) return undefined
  const map = mapHeaders(layout.headers, model, index)
  return {
    rows: rowsOf(pieces, layout, map, model),
    table: { headers: layout.headers, map, delimiter: layout.delimiter },
  }
}

function layoutOf(head: string, delimiter: string, index: HeaderIndex): Layout {
  const reader = csvReader(delimiter)
  let best: Layout = { delimiter, headers: [], headerRow: 0, known: 0 }
  for (const { cells, row } of [...reader.read(head), ...reader.end()].slice(0, mostRowsAboveHeaders)) {
    const known = countKnownHeaders(cells, index)
    if (known > best.known && namesColumns(known, cells))
      best = { delimiter, headers: withoutTail(cells), headerRow: row, known }
  }
  return best
}

/** One known name among many cells is a value: 手机 is a header, and what a customer sells. */
function namesColumns(known: number, cells: readonly string[]): boolean {
  return known > 1 || cells.filter((cell) => cell.trim() !== '').length <= 2
}

async function* rowsOf(
  pieces: AsyncIterable<string>,
  layout: Layout,
  map: HeaderMap,
  model: CustomerModel,
): AsyncGenerator<SourceRow[]> {
  const reader = csvReader(layout.delimiter)
  const read = (rows: readonly CsvRow[]) =>
    rows.filter((row) => row.row > layout.headerRow && !isBlank(row)).map((row) => sourceRow(row, layout, map, model))
  for await (const piece of pieces) yield read(reader.read(piece))
  yield read(reader.end())
}

function sourceRow(row: CsvRow, layout: Layout, map: HeaderMap, model: CustomerModel): SourceRow {
  const issues = issuesOf(row, layout.headers.length)
  const isWhole = issues.every((issue) => issue.code === 'row_bad_bytes')
  return {
    row: row.row,
    line: row.line,
    input: isWhole ? recordOfCells(row.cells, map, model) : undefined,
    issues,
    id: isWhole ? numberOfCells(row.cells, map) : undefined,
    cells: row.cells,
  }
}

function issuesOf({ cells, fault }: CsvRow, width: number): Issue[] {
  const issues: Issue[] = []
  if (fault === 'length') issues.push(rowIssue('row_too_long', { maximum: longestRow }))
  else if (fault === 'quotes') issues.push(rowIssue('row_bad_quotes'))
  else if (withoutTail(cells).length > width || cells.length < width) {
    issues.push(rowIssue('row_ragged', { expected: width, actual: cells.length }))
  }
  if (cells.some((cell) => cell.includes(replacementCharacter))) issues.push(rowIssue('row_bad_bytes'))
  return issues
}

/** Cells without the blank ones at their end, which spreadsheets add. */
function withoutTail(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
}

function isBlank({ cells, fault }: CsvRow): boolean {
  return fault === undefined && cells.every((cell) => cell.trim() === '')
}
