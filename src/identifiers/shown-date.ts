import { countsWeeks, type DatePrecision, implies } from '../model/numbering/date-formats.ts'
import type { NumberDateFormat } from '../model/numbering.ts'
import { dateText, periodOf, precisionOf } from './date-text.ts'
import { isRealDate } from './real-date.ts'

/** A format and what stands in its place in a number. */
export interface DatePiece {
  readonly format: NumberDateFormat
  readonly piece: string
}

/** Two digits are a year of this century, so that no year is written like another. */
const century = '20'

/** Whether formats that show a precision can show a date: it is real, as precise, and of the century where that is not shown. */
export function canShow(date: string, precision: DatePrecision, formats: readonly NumberDateFormat[]): boolean {
  if (!isRealDate(date) || !implies(precisionOf(date), precision)) return false
  const showsCentury = formats.some((format) => format.startsWith('YYYY') && tells(format, precision))
  return showsCentury || periodOf(date, precision).startsWith(century)
}

/** The date that the pieces of a number show together; `undefined` for none of the calendar, and for pieces that disagree. */
export function dateOfPieces(pieces: readonly DatePiece[], precision: DatePrecision): string | undefined {
  const date = composed(pieces, precision)
  return isRealDate(date) && pieces.every(({ format, piece }) => dateText(date, format) === piece) ? date : undefined
}

function composed(pieces: readonly DatePiece[], precision: DatePrecision): string {
  const part = (token: string) => {
    const teller = pieces.find(({ format }) => format.includes(token) && tells(format, precision))
    const start = teller?.format.indexOf(token) ?? 0
    return teller?.piece.slice(start, start + token.length)
  }
  const year = part('YYYY') ?? `${century}${part('YY')}`
  switch (precision) {
    case 'YYYY':
      return year
    case 'YYYYQ':
      return `${year}-Q${part('Q')}`
    case 'YYYYMM':
      return `${year}-${part('MM')}`
    case 'YYYYWW':
      return `${year}-W${part('WW')}`
    case 'YYYYMMDD':
      return `${year}-${part('MM')}-${part('DD')}`
  }
}

/** Whether a format shows a part of a date of this precision: the year of a week is not that of the calendar. */
function tells(format: NumberDateFormat, precision: DatePrecision): boolean {
  return countsWeeks(format) === (precision === 'YYYYWW')
}
