import type { IndustryTable } from '../kinds/industry.ts'
import { type Language, labelOf } from '../messages/index.ts'
import type { Field } from '../model/fields.ts'
import type { CustomerModel } from '../model/model.ts'
import { reportColumnsOf } from '../pipeline/index.ts'
import { cellText } from './cell-text.ts'
import { columnWidth } from './column-width.ts'
import { sheetWordsOf } from './sheet-words.ts'
import type { WrittenCell, WrittenSheet } from './workbook.ts'

/** A record in canonical form, with its number where it has one. */
export interface NumberedRecord {
  readonly id?: string | undefined
  readonly record: Readonly<Record<string, unknown>>
}

/** The sheet of records as people read them; imported again, it gives the same values. */
export function recordSheet(
  records: Iterable<NumberedRecord>,
  model: CustomerModel,
  language: Language,
  tables: { readonly industries?: IndustryTable } = {},
): WrittenSheet {
  const headers = [reportColumnsOf(language.locale).id, ...model.order.map((key) => labelOf(key, language))]
  const rows = [...records].map(({ id, record }) => [
    id ?? '',
    ...model.order.map((key) => cellText(model.fields[key] as Field, record[key], language, tables.industries)),
  ])
  return {
    name: sheetWordsOf(language.locale).accepted,
    widths: headers.map((header, column) =>
      columnWidth([header, ...rows.slice(0, 100).map((row) => row[column] ?? '')]),
    ),
    rows: [
      headers.map((text): WrittenCell => ({ text, look: 'optional' })),
      ...rows.map((row) => row.map((text): WrittenCell => ({ text, look: 'plain' }))),
    ],
    headerRows: 1,
  }
}
