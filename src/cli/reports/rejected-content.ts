import { industries } from '../../data/industries/index.ts'
import { labelOf } from '../../messages/index.ts'
import { type CustomerModel, isFilled } from '../../model/index.ts'
import { errorWorkbook, type RefusedRow, refusedTable, type WrittenTable } from '../../sheets/index.ts'
import type { MappedHeaders } from '../input/source.ts'
import type { Outcome } from '../judging.ts'
import type { TableContent } from '../output/table-file.ts'
import type { Speech } from '../settings.ts'

/**
 * Refused rows: where they stood and why they were refused, then the cells as they stand in the input, or, where it is no
 * table, under the labels of the model. Corrected, the file can be read again; row and reason of an earlier round are replaced.
 */
export function rejectedContent(
  source: MappedHeaders | undefined,
  model: CustomerModel,
  { language }: Speech,
): TableContent<RefusedRow> {
  const isOwn = (_: unknown, column: number) => !['row', 'reason'].includes(source?.map.added[column] ?? '')
  const headers = source
    ? { headers: source.headers.filter(isOwn), columns: source.map.columns.filter(isOwn) }
    : { headers: model.order.map((key) => labelOf(key, language)), columns: model.order }
  const own = (refused: RefusedRow): RefusedRow => ({ ...refused, cells: refused.cells.filter(isOwn) })
  const all = refusedTable(headers, model, language)
  const table: WrittenTable<RefusedRow> = { ...all, row: (refused) => all.row(own(refused)) }
  return {
    table,
    workbook: (rows) => errorWorkbook(headers, rows.map(own), model, language, { industries }),
  }
}

/** What a file of refused rows tells of an outcome; the values of a record from JSON are as a person would type them. */
export function refusedRowOf({ source: { row, cells, input }, judged }: Outcome, { order }: CustomerModel): RefusedRow {
  return { row, cells: cells ?? order.map((key) => textOf(input, key)), issues: judged.issues }
}

function textOf(input: unknown, key: string): string {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, key)) return ''
  const value: unknown = (input as Readonly<Record<string, unknown>>)[key]
  if (!isFilled(value)) return ''
  if (Array.isArray(value)) return value.map(String).join('、')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
