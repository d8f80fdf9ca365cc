import { describeIssue, type Language } from '../messages/index.ts'
import type { Issue } from '../model/issues.ts'
import { reportColumnsOf } from '../pipeline/index.ts'
import { columnWidth } from './column-width.ts'
import { sheetWordsOf } from './sheet-words.ts'
import type { WrittenCell, WrittenSheet } from './workbook.ts'

/** A row that was refused: where it stood, what it held, and what is wrong with it. */
export interface RefusedRow {
  readonly row: number
  /** The texts under the headers. */
  readonly cells: readonly string[]
  readonly issues: readonly Issue[]
}

/** The headers of a table, and the field of each. */
export interface TableHeaders {
  readonly headers: readonly string[]
  readonly columns: readonly (string | undefined)[]
}

/**
 * The sheet of refused rows: where each stood and why, then the cells as they were, the bad ones coloured and with the reason as a note.
 * Corrected, it is imported again: the two columns in front are read past.
 */
export function errorSheet(table: TableHeaders, rows: Iterable<RefusedRow>, language: Language): WrittenSheet {
  const added = reportColumnsOf(language.locale)
  const written = [...rows].map((row) => refusedCells(row, table, language))
  const headers = [added.row, added.reason, ...table.headers]
  return {
    name: sheetWordsOf(language.locale).refused,
    widths: headers.map((header, column) => {
      const texts = written.slice(0, 100).map((cells) => cells[column]?.text ?? '')
      return column === 1 ? 48 : columnWidth([header, ...texts], 10, 32)
    }),
    rows: [headers.map((text, column): WrittenCell => ({ text, look: column < 2 ? 'title' : 'optional' })), ...written],
    headerRows: 1,
  }
}

function refusedCells(
  { row, cells, issues }: RefusedRow,
  { headers, columns }: TableHeaders,
  language: Language,
): WrittenCell[] {
  const errors = issues.filter(({ severity }) => severity === 'error')
  const reasons = errors.map((issue) => describeIssue(issue, language))
  return [
    { text: String(row), look: 'plain' },
    { text: reasons.join('\n'), look: 'reason' },
    ...headers.map((_header, column): WrittenCell => {
      const text = cells[column] ?? ''
      const field = columns[column]
      const own = issues.filter(({ path }) => field !== undefined && path[0] === field)
      if (own.length === 0) return { text, look: 'plain' }
      const look = own.some(({ severity }) => severity === 'error') ? 'bad' : 'doubtful'
      return { text, look, note: own.map((issue) => describeIssue(issue, language)).join('\n') }
    }),
  ]
}
