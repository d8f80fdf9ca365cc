import { codeAt } from '../text/code-at.ts'
import { digitsAt, twoDigitsAt } from '../text/digits-at.ts'

/** Whether a value is a calendar date `YYYY-MM-DD` of a day that exists in the Gregorian calendar. */
export function isCalendarDate(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length === 10 &&
    codeAt(value, 4) === hyphen &&
    codeAt(value, 7) === hyphen &&
    dayExists(value)
  )
}

const hyphen = 45

/** Whether a text has the form `YYYY-MM-DD`, in ASCII digits. */
export function isDateShaped(text: string): boolean {
  return (
    text.length === 10 &&
    text.charCodeAt(4) === hyphen &&
    text.charCodeAt(7) === hyphen &&
    digitsAt(text, 0, 4) >= 0 &&
    digitsAt(text, 5, 7) >= 0 &&
    digitsAt(text, 8, 10) >= 0
  )
}

/**
 * Whether a text with hyphens where that form has them names a day from 0001-01-01 on: arithmetic only, without `Date` and
 * its time zones. What are no digits is no day.
 */
export function dayExists(date: string): boolean {
  const year = 100 * twoDigitsAt(date, 0) + twoDigitsAt(date, 2)
  const month = twoDigitsAt(date, 5)
  const day = twoDigitsAt(date, 8)
  return year > 0 && month > 0 && month <= 12 && day > 0 && day <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
