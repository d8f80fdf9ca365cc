import type { Language } from '../messages/index.ts'
import { columnWidth } from './column-width.ts'
import type { EntryColumn } from './entry-columns.ts'
import { sheetWordsOf } from './sheet-words.ts'
import type { ColumnCheck, WrittenSheet } from './workbook.ts'

/** The hidden sheet that holds what there is to choose from, one column for each field that has a list. */
export function listSheet(columns: readonly EntryColumn[], language: Language): WrittenSheet {
  const lists = listed(columns)
  const longest = Math.max(0, ...lists.map(({ choices }) => choices.length))
  return {
    name: sheetWordsOf(language.locale).lists,
    hidden: true,
    widths: lists.map(({ choices }) => columnWidth(choices)),
    rows: [
      lists.map(({ label }) => ({ text: label })),
      ...Array.from({ length: longest }, (_, at) => lists.map(({ choices }) => ({ text: choices[at] ?? '' }))),
    ],
    headerRows: 1,
  }
}

/**
 * The checks of the columns of a sheet that hold these fields, against the lists of `listSheet`. A single choice is refused
 * outside of its list; several choices in one cell and an industry are warned of.
 */
export function listChecks(
  columns: readonly EntryColumn[],
  fields: readonly (string | undefined)[],
  language: Language,
): ColumnCheck[] {
  const words = sheetWordsOf(language.locale)
  const lists = listed(columns)
  return fields.flatMap((field, column): ColumnCheck[] => {
    const at = lists.findIndex(({ key }) => key === field)
    const list = lists[at]
    if (!list) return []
    const { row, label, choices } = list
    return [
      {
        column,
        list: { sheet: words.lists, column: at, count: choices.length },
        lenient: row.kind !== 'choice',
        title: label,
        message: (row.kind === 'choices' && language.invalid.choices) || words.choose,
      },
    ]
  })
}

function listed(columns: readonly EntryColumn[]): EntryColumn[] {
  return columns.filter(({ choices }) => choices.length > 0)
}
