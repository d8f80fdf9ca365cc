import { describeIssue, type Language, labelOf, languageOf } from '../messages/index.ts'
import type { Issue } from '../model/issues.ts'
import type { CustomerModel } from '../model/model.ts'
import { reportColumnsOf } from '../pipeline/index.ts'
import { sheetWordsOf } from './sheet-words.ts'
import type { WrittenCell } from './workbook.ts'
import type { WrittenTable } from './written-table.ts'

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

/** Where a row stood and why it was refused are said in front. */
export const columnsInFront = 2

/** The fields of the columns behind those: of the table, then required ones that it has no column for. */
export function fieldsOfRefused({ columns }: TableHeaders, model: CustomerModel): readonly (string | undefined)[] {
  const absent = model.order.filter((key) => model.fields[key]?.required === true && !columns.includes(key))
  return [...columns, ...absent]
}

/**
 * The table of refused rows: where each stood and why, then the cells as they were, the bad ones marked and with the reason
 * as a note. A required field that had no column gets one. Corrected, it is imported again: the two columns in front are read past.
 */
export function refusedTable(table: TableHeaders, model: CustomerModel, language: Language): WrittenTable<RefusedRow> {
  const own = languageOf(model, language)
  const added = reportColumnsOf(own.locale)
  const fields = fieldsOfRefused(table, model)
  const headers = fields.map((field = '', column): WrittenCell => {
    const isRequired = model.fields[field]?.required === true
    return { text: table.headers[column] ?? labelOf(field, own), look: isRequired ? 'required' : 'optional' }
  })
  return {
    name: sheetWordsOf(own.locale).refused,
    headerColumns: columnsInFront,
    headers: [...[added.row, added.reason].map((text): WrittenCell => ({ text, look: 'title' })), ...headers],
    row: ({ row, cells, issues }) => [
      { text: String(row) },
      { text: reasonsOf(issues.filter(isError), own), look: 'reason' },
      ...fields.map((field, column) => {
        const found = field === undefined ? [] : issues.filter(({ path }) => path[0] === field)
        return marked(cells[column] ?? '', found, own)
      }),
    ],
  }
}

function marked(text: string, issues: readonly Issue[], language: Language): WrittenCell {
  if (issues.length === 0) return { text }
  return { text, look: issues.some(isError) ? 'bad' : 'doubtful', note: reasonsOf(issues, language) }
}

function reasonsOf(issues: readonly Issue[], language: Language): string {
  return issues.map((issue) => describeIssue(issue, language)).join('\n')
}

function isError({ severity }: Issue): boolean {
  return severity === 'error'
}
