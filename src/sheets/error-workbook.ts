import type { Language } from '../messages/index.ts'
import type { CustomerModel } from '../model/model.ts'
import { listChecks, listSheet } from './choice-lists.ts'
import { type EntryOptions, entryColumnsOf } from './entry-columns.ts'
import { columnsInFront, fieldsOfRefused, type RefusedRow, refusedTable, type TableHeaders } from './refused-table.ts'
import type { WrittenWorkbook } from './workbook.ts'
import { sheetOf } from './written-table.ts'

/**
 * The workbook of refused rows, to be corrected and imported again: the table of `refusedTable`, with the lists of the
 * template to choose from.
 */
export function errorWorkbook(
  table: TableHeaders,
  rows: readonly RefusedRow[],
  model: CustomerModel,
  language: Language,
  options: EntryOptions = {},
): WrittenWorkbook {
  const columns = entryColumnsOf(model, language, options)
  const fields = [...Array.from({ length: columnsInFront }, () => undefined), ...fieldsOfRefused(table, model)]
  const checks = listChecks(columns, fields, language)
  const sheet = { ...sheetOf(refusedTable(table, model, language), rows), checks, lastRow: rows.length + 1 }
  return { sheets: checks.length === 0 ? [sheet] : [sheet, listSheet(columns, language)] }
}
