import type { IndustryTable } from '../kinds/industry.ts'
import { type Language, labelOf, languageOf } from '../messages/index.ts'
import type { Field } from '../model/fields.ts'
import type { CustomerModel } from '../model/model.ts'
import { reportColumnsOf } from '../pipeline/index.ts'
import { cellText } from './cell-text.ts'
import { sheetWordsOf } from './sheet-words.ts'
import type { WrittenTable } from './written-table.ts'

/** A record in canonical form, with its number where it has one. */
export interface NumberedRecord {
  readonly id?: string | undefined
  readonly record: Readonly<Record<string, unknown>>
}

/** The table of records as people read them; read again, it gives the same values. */
export function recordTable(
  model: CustomerModel,
  language: Language,
  tables: { readonly industries?: IndustryTable | undefined } = {},
): WrittenTable<NumberedRecord> {
  const own = languageOf(model, language)
  const headers = [reportColumnsOf(own.locale).id, ...model.order.map((key) => labelOf(key, own))]
  return {
    name: sheetWordsOf(own.locale).customers,
    headerColumns: 2,
    headers: headers.map((text) => ({ text, look: 'optional' })),
    row: ({ id = '', record }) => [
      { text: id },
      ...model.order.map((key) => ({
        text: cellText(model.fields[key] as Field, record[key], own, tables.industries),
      })),
    ],
  }
}
