import { error, type Finding, noFindings } from '../model/issues.ts'
import { readDateText } from './calendar-date/date-text.ts'
import { dateOfExcelSerial } from './calendar-date/excel-serial.ts'
import { dayExists, isCalendarDate, isDateShaped } from './calendar-date/gregorian.ts'
import { isScientific } from './numeral.ts'
import { cleanCode } from './text/characters.ts'

export { isCalendarDate } from './calendar-date/gregorian.ts'
export { addMonths } from './calendar-date/month-arithmetic.ts'

/** 10000 to 99999, the days from 1927 to 2173; shorter numbers are more often something else. */
const serialText = /^[1-9]\d{4}(?:\.0+)?$/

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** What the workbook says about its dates. */
export interface CalendarDateOptions {
  /** Day numbers count from 1904-01-01, as in workbooks made by old Excel for Mac. */
  readonly date1904?: boolean
}

/**
 * A calendar date, `YYYY-MM-DD`, from `2024/12/1`, `2024.12.01`, `2024年12月1日`, `20241201`, `二〇二四年十二月一日`, the same
 * with a time of midnight, and Excel's day numbers, as number or as text of five digits. Anything else comes back cleaned.
 *
 * Hint: nothing is guessed. `01/02/2024` could be two days, `24-12-1` several years; the numbers 1900 to 2100 are
 * more often a year than a day of 1905; a time other than midnight may be another day elsewhere. All of them stay, and
 * `checkCalendarDate` refuses them.
 */
export function normalizeCalendarDate(raw: string | number, options?: CalendarDateOptions): string {
  if (typeof raw === 'number' && !(raw >= 1900 && raw <= 2100)) {
    const date = dateOfExcelSerial(raw, options?.date1904)
    if (date !== undefined) return date
  }
  const text = cleanCode(String(raw))
  if (text.length > 40 || isDateShaped(text)) return text
  const date = serialText.test(text) ? dateOfExcelSerial(Number(text), options?.date1904) : readDateText(text)
  return date ?? text
}

/**
 * Judges a calendar date: `date_malformed` if it is not `YYYY-MM-DD`, `scientific_notation` for Excel's `4.56E+04`, and
 * `date_nonexistent` for a day that no calendar has (2023-02-29, 2100-02-29, month 13, year 0000). The calendar is the
 * Gregorian one from 0001-01-01 on. A date is text, without time and time zone, and compares as text: `a < b`.
 */
export function checkCalendarDate(value: unknown): readonly Finding[] {
  if (typeof value !== 'string') return [error('wrong_type', { expected: 'text' })]
  if (!isDateShaped(value)) return [error(isScientific(value) ? 'scientific_notation' : 'date_malformed')]
  return dayExists(value) ? noFindings : [error('date_nonexistent')]
}

/** A date for people: `2024年12月1日`, or `1 Dec 2024` in English. What is no date is shown as it is. */
export function formatCalendarDate(value: string, locale: 'zh-CN' | 'en' = 'zh-CN'): string {
  if (!isCalendarDate(value)) return value
  const [year, month, day] = [value.slice(0, 4), Number(value.slice(5, 7)), Number(value.slice(8))]
  return locale === 'en' ? `${day} ${monthNames[month - 1]} ${year}` : `${year}年${month}月${day}日`
}
