import type { DatePrecision } from '../model/numbering/date-formats.ts'
import type { NumberDateFormat } from '../model/numbering.ts'
import { isoWeekOf } from './iso-week.ts'

/** A date as it stands in a number: `20241201`, `202412`, `24`. The date must be as precise as the format. */
export function dateText(date: string, format: NumberDateFormat): string {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8, 10)]
  switch (format) {
    case 'YYYY':
      return year
    case 'YYYYMM':
      return year + month
    case 'YYYYMMDD':
      return year + month + day
    case 'YY':
      return year.slice(2)
    case 'YYMM':
      return year.slice(2) + month
    case 'YYMMDD':
      return year.slice(2) + month + day
    case 'YYYY-MM':
      return date.slice(0, 7)
    case 'YYYY-MM-DD':
      return date
    case 'MM':
      return month
    case 'DD':
      return day
    case 'Q':
      return quarterOf(date)
    case 'YYYYWW':
      return weekOf(date).replace('-W', '')
    case 'YYWW':
      return weekOf(date).slice(2).replace('-W', '')
  }
}

/** A date to a precision: `2024-12-01`, `2024-W48`, `2024-12`, `2024-Q4` or `2024`. It must be as precise as that. */
export function periodOf(date: string, precision: DatePrecision): string {
  switch (precision) {
    case 'YYYY':
      return date.slice(0, 4)
    case 'YYYYQ':
      return `${date.slice(0, 4)}-Q${quarterOf(date)}`
    case 'YYYYMM':
      return date.slice(0, 7)
    case 'YYYYWW':
      return weekOf(date)
    case 'YYYYMMDD':
      return date
  }
}

/** How precise a real date is. */
export function precisionOf(date: string): DatePrecision {
  if (date.length === 4) return 'YYYY'
  if (date.length === 8) return 'YYYYWW'
  if (date.length === 10) return 'YYYYMMDD'
  return date.charAt(5) === 'Q' ? 'YYYYQ' : 'YYYYMM'
}

function quarterOf(date: string): string {
  return date.charAt(5) === 'Q' ? date.charAt(6) : String(Math.ceil(Number(date.slice(5, 7)) / 3))
}

function weekOf(date: string): string {
  return date.length === 10 ? isoWeekOf(date) : date
}
