import { csvScanner, type RowPlace } from './csv-scanner.ts'
import type { TextCutter, TextPart } from './text-part.ts'

/**
 * A cutter of CSV text: a reader that begins where a part does finds in it the rows that one reader of the whole text finds. A
 * line break inside quotes ends no row; where there are no quotes, it costs little more than the search for line breaks.
 */
export function csvCutter(delimiter: string): TextCutter {
  let first: RowPlace | undefined
  let text = ''
  let from = 0
  let until = 0
  const scan = csvScanner(delimiter, { row: 1, line: 1 }, ({ next }, place, whole, start) => {
    if (first === undefined) {
      first = place
      text = whole
      from = start
    }
    until = next
  })
  const scanned = (piece: string | undefined): TextPart | undefined => {
    first = undefined
    scan(piece)
    return first && partAt(first, text.slice(from, until))
  }
  return { cut: scanned, end: () => scanned(undefined) }
}

function partAt({ row, line }: RowPlace, text: string): TextPart {
  return { text, row, line }
}
