import { isCalendarDate } from '../kinds/calendar-date/gregorian.ts'
import { weeksOf } from './iso-week.ts'

/** What completes a year or a year and month to a day that every month has. */
const firstDay = '0000-01-01'

/**
 * Whether a text is a date to the year, quarter, month, week or day (`2024`, `2024-Q4`, `2024-12`, `2024-W48`, `2024-12-01`),
 * and is in the calendar.
 */
export function isRealDate(text: string): boolean {
  if (text.length === 8) return isRealWeek(text)
  if (/^\d{4}-Q[1-4]$/.test(text)) return isRealDate(text.slice(0, 4))
  const isWhole = text.length === 4 || text.length === 7 || text.length === 10
  return isWhole && isCalendarDate(text + firstDay.slice(text.length))
}

function isRealWeek(text: string): boolean {
  const year = text.slice(0, 4)
  const week = Number(text.slice(6))
  return /^\d{4}-W\d{2}$/.test(text) && isRealDate(year) && week >= 1 && week <= weeksOf(Number(year))
}
