import type { WrittenCell } from '../../sheets/index.ts'

/** Points for one line of text, and around the lines of a cell. */
const lineHeight = 15
const padding = 3

/** A spreadsheet shows no higher row. */
const highest = 400

/** How wide characters of Chinese, and the average of others, are beside a digit, which columns are measured in. */
const wide = 1.9
const narrow = 0.9

/** The height of a row in points, so that wrapped text is seen whole: no spreadsheet fits rows that it did not write itself. */
export function rowHeight(row: readonly WrittenCell[], widths: readonly number[]): number {
  // A text that is alone in its row runs on over the blank cells beside it.
  const lines =
    row.length === 1
      ? [linesOf(row[0], Number.POSITIVE_INFINITY)]
      : row.map((cell, at) => linesOf(cell, widths[at] ?? 10))
  const most = Math.max(1, ...lines)
  return Math.min(highest, most * lineHeight + padding) + (row[0]?.look === 'heading' ? lineHeight / 2 : 0)
}

function linesOf(cell: WrittenCell | undefined, width: number): number {
  const texts = (cell?.text ?? '').split('\n')
  return texts.reduce((sum, line) => sum + Math.max(1, Math.ceil(shownWidth(line) / (width - 1))), 0)
}

function shownWidth(text: string): number {
  let width = 0
  for (const character of text) width += character > '\u2e7f' ? wide : narrow
  return width
}
