import { isDateFormat } from './date-format.ts'
import { dateText } from './date-text.ts'
import { plainNumber } from './plain-number.ts'
import type { SheetCell } from './sheet-cell.ts'

/** What is known of a number beside its value. */
export interface NumberOptions {
  /** The number format of the cell: `0000`, `yyyy-mm-dd`. */
  readonly format?: string | undefined
  /** The workbook counts its days from 1904. */
  readonly date1904?: boolean | undefined
}

const millisecondsPerDay = 86_400_000

/** Day 0 of the 1900 system behind its false 29 February, in days from 1970-01-01. */
const epoch = -25_569

/**
 * A cell from a value that any library gives: a text, a number (a day number where its format is that of a date), a boolean,
 * or a `Date`, read in UTC as most libraries make them. `undefined` for blanks and for what is no value of a cell.
 */
export function sheetCellOf(value: unknown, { format, date1904 = false }: NumberOptions = {}): SheetCell | undefined {
  switch (typeof value) {
    case 'string':
      return value === '' ? undefined : { text: value, kind: 'text' }
    case 'boolean':
      return { text: value ? 'TRUE' : 'FALSE', kind: 'boolean' }
    case 'number':
      return numberCell(value, format, date1904)
    default:
      return value instanceof Date ? dateCell(value.getTime() / millisecondsPerDay - epoch, false) : undefined
  }
}

function numberCell(value: number, format: string | undefined, date1904: boolean): SheetCell | undefined {
  if (!Number.isFinite(value)) return undefined
  const date = format !== undefined && isDateFormat(format) ? dateCell(value, date1904) : undefined
  if (date) return date
  const cell = { text: plainNumber(value), kind: 'number' } as const
  return format === undefined || /^general$/i.test(format) || isDateFormat(format) ? cell : { ...cell, format }
}

function dateCell(days: number, date1904: boolean): SheetCell | undefined {
  const text = dateText(days, date1904)
  return text === undefined ? undefined : { text, kind: 'date' }
}
