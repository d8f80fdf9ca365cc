import type { Language } from '../messages/index.ts'
import type { EntryColumn } from './entry-columns.ts'
import { sheetWordsOf } from './sheet-words.ts'
import type { WrittenCell, WrittenSheet } from './workbook.ts'

/** A longer list is only to be seen where it is chosen from. */
const mostListed = 10

/** The sheet that explains how to fill in each field. */
export function guideSheet(columns: readonly EntryColumn[], language: Language): WrittenSheet {
  const words = sheetWordsOf(language.locale)
  const required = { always: words.yes, sometimes: words.sometimes, never: words.no }
  const rows = columns.map(({ label, required: when, help, example, choices }) => [
    label,
    required[when],
    help,
    example,
    choices.length > mostListed ? words.choose : choices.join(language.punctuation.list),
  ])
  const titles = [words.field, words.required, words.howTo, words.example, words.options]
  return {
    name: words.guide,
    widths: [20, 12, 64, 40, 48],
    rows: [
      [{ text: words.guideTitle, look: 'heading' }],
      ...words.intro.map((text): WrittenCell[] => [{ text, look: 'line' }]),
      [],
      titles.map((text): WrittenCell => ({ text, look: 'title' })),
      ...rows.map((texts) => texts.map((text): WrittenCell => ({ text, look: 'framed' }))),
    ],
    headerRows: 0,
  }
}
