const shape = /^\d{4}-\d{2}-\d{2}$/

/** Whether a value is a calendar date `YYYY-MM-DD` of a day that exists in the Gregorian calendar. */
export function isCalendarDate(value: unknown): value is string {
  return typeof value === 'string' && isDateShaped(value) && dayExists(value)
}

/** Whether a text has the form `YYYY-MM-DD`, in ASCII digits. */
export function isDateShaped(text: string): boolean {
  return text.length === 10 && shape.test(text)
}

/** Whether a text of that form names a day from 0001-01-01 on: arithmetic only, without `Date` and its time zones. */
export function dayExists(date: string): boolean {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const day = Number(date.slice(8))
  return year > 0 && month > 0 && month <= 12 && day > 0 && day <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
