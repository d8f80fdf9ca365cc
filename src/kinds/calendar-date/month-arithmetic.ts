import { addMonths as addMonthsIn } from 'date-fns/addMonths'
import { isCalendarDate } from './gregorian.ts'

/**
 * The date a number of calendar months later (or earlier, for a negative number), as contracts count: a day that the
 * month lacks becomes its last day, so one month after 2024-01-31 is 2024-02-29. What is no date comes back as it is.
 *
 * Hint: years end at 0001 and 9999; beyond them the first and last day stand for all, so that comparing stays right.
 *
 * @throws RangeError if `months` is not a whole number.
 */
export function addMonths(date: string, months: number): string {
  if (!Number.isInteger(months)) throw new RangeError(`addMonths: months must be a whole number, got ${months}`)
  if (!isCalendarDate(date)) return date
  const moved = addMonthsIn(new Date(date), months, { in: dateInUtc })
  const year = moved.getUTCFullYear()
  if (year >= 1 && year <= 9999) return moved.toISOString().slice(0, 10)
  return months < 0 ? '0001-01-01' : '9999-12-31'
}

/**
 * A date whose local methods are the ones of UTC: the context in which date-fns calculates. The time zone of the host
 * has skipped whole days (Samoa had no 2011-12-30) and must not count.
 */
function dateInUtc(value: number | string | Date): Date {
  const date = new Date(value)
  return Object.assign(date, {
    getFullYear: date.getUTCFullYear,
    getMonth: date.getUTCMonth,
    getDate: date.getUTCDate,
    setFullYear: date.setUTCFullYear,
    setMonth: date.setUTCMonth,
  })
}
