import { expect, test } from 'vitest'
import { checkCalendarDate, isCalendarDate } from '../../src/kinds/calendar-date.ts'
import { calendarDates } from './calendar-dates.ts'

test('checkCalendarDate knows more than 105 published and self-made cases apart', () => {
  expect(new Set(calendarDates.map(([text]) => text)).size).toBe(calendarDates.length)
  expect(calendarDates.length).toBeGreaterThan(105)
})

test.each(calendarDates)('checkCalendarDate of %j: a date is %s', (text, isDate) => {
  expect(checkCalendarDate(text).length === 0).toBe(isDate)
  expect(isCalendarDate(text)).toBe(isDate)
})
