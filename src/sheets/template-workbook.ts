import type { Language } from '../messages/index.ts'
import type { CustomerModel } from '../model/model.ts'
import { listChecks, listSheet } from './choice-lists.ts'
import { columnWidth } from './column-width.ts'
import { type EntryOptions, entryColumnsOf, headerCell } from './entry-columns.ts'
import { guideSheet } from './guide-sheet.ts'
import { sheetWordsOf } from './sheet-words.ts'
import type { WrittenCell, WrittenWorkbook } from './workbook.ts'

/** A template is for hands; who has more rows has a program. */
const lastRow = 2000

/**
 * The workbook in which people enter customers: a sheet with a header for each field, notes, lists to choose from and a sample row;
 * a page that explains every field; and the hidden sheet of the lists. Every cell is text, so that nothing is destroyed.
 */
export function templateWorkbook(
  model: CustomerModel,
  language: Language,
  options: EntryOptions = {},
): WrittenWorkbook {
  const columns = entryColumnsOf(model, language, options)
  const words = sheetWordsOf(language.locale)
  const headers = columns.map((column) => headerCell(column, language))
  const sample = columns.map(
    ({ example }, at): WrittenCell => ({ text: (at === 0 ? words.sample : '') + example, look: 'sample' }),
  )
  const fields = columns.map(({ key }) => key)
  return {
    sheets: [
      {
        name: words.customers,
        widths: columns.map((_column, at) => columnWidth([headers[at]?.text ?? '', sample[at]?.text ?? ''], 12, 32)),
        rows: [headers, sample],
        headerRows: 1,
        headerColumns: 1,
        checks: listChecks(columns, fields, language),
        lastRow,
      },
      guideSheet(columns, language),
      listSheet(columns, language),
    ],
  }
}
