import type { Issue } from '../../model/issues.ts'
import type { CustomerModel } from '../../model/model.ts'
import { type CsvRow, csvReader } from '../csv-reader.ts'
import { longestRow } from '../csv-record.ts'
import type { RowPlace } from '../csv-scanner.ts'
import { type HeaderIndex, type HeaderMap, mapHeaders } from '../headers.ts'
import { numberOfCells, recordOfCells } from '../rows.ts'
import { type HeaderRow, headerRowOf, withoutTail } from './header-row.ts'
import type { InputRow, LineReading, RowReader } from './input-row.ts'
import { replacementCharacter, rowIssue } from './row-issues.ts'

const delimiters = [',', '\t', ';', '|'] as const

/** What the beginning of a CSV text says of the rest: plain data. */
export interface CsvLayout {
  readonly delimiter: string
  readonly headers: readonly string[]
  /** The row on which they stand, from 1. */
  readonly headerRow: number
  /** What the columns hold. */
  readonly map: HeaderMap
}

/**
 * How a CSV text is laid out that begins with `head`. The headers are the row among the first ten that names most fields; the
 * delimiter, unless given, is the one of `,` tab `;` `|` that finds most. `undefined` when no row names the columns.
 */
export function csvLayoutOf(
  head: string,
  model: CustomerModel,
  index: HeaderIndex,
  delimiter?: string,
): CsvLayout | undefined {
  const { known, ...found } = (delimiter === undefined ? delimiters : [delimiter])
    .map((candidate) => headersIn(head, candidate, index))
    .reduce((best, other) => (other.known > best.known ? other : best))
  return known === 0 ? undefined : { ...found, map: mapHeaders(found.headers, model, index) }
}

/**
 * The rows below the headers, but for blank ones. The text begins with what holds the headers, or is the part of one that begins at
 * `first`.
 */
export function csvRowReader(layout: CsvLayout, model: CustomerModel, first?: RowPlace): RowReader {
  const reader = csvReader(layout.delimiter, first)
  const below = (rows: readonly CsvRow[]) =>
    rows.filter((row) => row.row > layout.headerRow && !isBlank(row)).map((row) => inputRow(row, layout, model))
  return { read: (text) => below(reader.read(text)), end: () => below(reader.end()) }
}

/** One line of a CSV text whose cells hold no line breaks; one that begins a longer cell is `row_bad_quotes`. */
export function csvLineReading(layout: CsvLayout, model: CustomerModel): LineReading {
  return (text, line, atHead) => {
    if (atHead && line <= layout.headerRow) return undefined
    const reader = csvReader(layout.delimiter)
    const [row] = [...reader.read(text), ...reader.end()]
    return row === undefined || isBlank(row) ? undefined : inputRow({ ...row, row: line, line }, layout, model)
  }
}

interface FoundHeaders extends HeaderRow {
  readonly delimiter: string
}

function headersIn(head: string, delimiter: string, index: HeaderIndex): FoundHeaders {
  const reader = csvReader(delimiter)
  return { delimiter, ...headerRowOf([...reader.read(head), ...reader.end()], index) }
}

function inputRow(row: CsvRow, { headers, map }: CsvLayout, model: CustomerModel): InputRow {
  const issues = issuesOf(row, headers.length)
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

function isBlank({ cells, fault }: CsvRow): boolean {
  return fault === undefined && cells.every((cell) => cell.trim() === '')
}
