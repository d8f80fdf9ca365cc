import { type SheetCell, sheetCellOf } from '../../sheets/index.ts'

/** What the cells of a sheet refer to. */
export interface CellTables {
  readonly strings: readonly string[]
  /** The number format of each style. */
  readonly formats: readonly string[]
  /** Days count from 1904. */
  readonly date1904: boolean
}

/** A cell as its element in the file describes it. */
export interface RawCell {
  /** How the value is written: `s`, `inlineStr`, `n` … */
  readonly type: string
  /** The number of its style. */
  readonly style: number
  readonly value: string
  readonly formula: boolean
}

/** The cell that an element describes, with the stored result of a formula; `undefined` for a blank one. */
export function cellOf(raw: RawCell, tables: CellTables): SheetCell | undefined {
  const { type, value, formula } = raw
  // A program that computes nothing leaves the result of a number out; one that found an empty text says so.
  if (type === 'n' && value === '') return formula ? { text: '', kind: 'error', formula } : undefined
  const content = contentOf(raw, tables)
  if (formula) return { ...content, formula }
  return content.text === '' ? undefined : content
}

function contentOf({ type, value, style }: RawCell, { strings, formats, date1904 }: CellTables): SheetCell {
  switch (type) {
    case 's':
      return { text: strings[Number(value)] ?? '', kind: 'text' }
    case 'inlineStr':
    case 'str':
      return { text: value, kind: 'text' }
    case 'b':
      return { text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE', kind: 'boolean' }
    case 'e':
      return { text: value, kind: 'error' }
    case 'd':
      // A date as ISO 8601 writes it; a time of midnight is none.
      return { text: value.replace(/T00:00(?::00(?:\.0{1,9})?)?Z?$/, '').replace('T', ' '), kind: 'date' }
    default:
      return sheetCellOf(Number(value), { format: formats[style], date1904 }) ?? { text: value, kind: 'text' }
  }
}
