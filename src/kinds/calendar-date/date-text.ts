import { readChineseDigits, readChineseNumeral } from '../numeral/chinese-numeral.ts'
import { isCalendarDate } from './gregorian.ts'

/** Year first, then month and day with or without zero, between the marks that people put there. */
const yearFirst = /^(\d{4}) ?[-/.。年–—−‐‑] ?(\d{1,2}) ?[-/.。月–—−‐‑] ?(\d{1,2})(.*)$/

const inWords = /^([^年]{4})年([^年月]{1,3})月([^月日号]{1,4})[日号]$/

/** What may follow a date without changing it: 日, the day of the week, and midnight, as spreadsheets and databases write it. */
const tail = /^ ?[日号]? ?(?:星期[一二三四五六日天])?(?:[T ]? ?0{1,2}:00(?::00(?:\.0+)?)?)?(?:Z|[+-]\d{2}:?\d{2})?$/

/**
 * `YYYY-MM-DD` of a written date that begins with the year. `undefined` for anything else. The day need not exist, but
 * for eight bare digits, which may be no date at all. The text is clean and short.
 */
export function readDateText(text: string): string | undefined {
  if (/^\d{8}$/.test(text)) return readCompact(text)
  const match = yearFirst.exec(text)
  if (match === null) return readWords(text)
  const [, year = '', month = '', day = '', rest = ''] = match
  return tail.test(rest) ? join(year, month, day) : undefined
}

function readCompact(text: string): string | undefined {
  const date = join(text.slice(0, 4), text.slice(4, 6), text.slice(6))
  return isCalendarDate(date) ? date : undefined
}

function readWords(text: string): string | undefined {
  const [, yearWords = '', monthWords = '', dayWords = ''] = inWords.exec(text) ?? []
  const year = readChineseDigits(yearWords)
  const month = readChineseNumeral(monthWords)
  const day = readChineseNumeral(dayWords)
  if (year === undefined || month === undefined || day === undefined || month > 99 || day > 99) return undefined
  return join(year, String(month), String(day))
}

function join(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
