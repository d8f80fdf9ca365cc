import { isCalendarDate } from '../kinds/calendar-date/gregorian.ts'

/** What completes a year or a year and month to a day that every month has. */
const firstDay = '0000-01-01'

/** Whether a text is a date to the year, the month or the day (`2024`, `2024-12`, `2024-12-01`), and is in the calendar. */
export function isRealDate(text: string): boolean {
  const isWhole = text.length === 4 || text.length === 7 || text.length === 10
  return isWhole && isCalendarDate(text + firstDay.slice(text.length))
}
