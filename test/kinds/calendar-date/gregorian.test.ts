import { expect, test } from 'vitest'
import { dayExists, isCalendarDate, isDateShaped } from '../../../src/kinds/calendar-date/gregorian.ts'

test('isDateShaped looks at the form only', () => {
  expect(isDateShaped('2024-99-99')).toBe(true)
  expect(isDateShaped('2024-9-9')).toBe(false)
  expect(isDateShaped('2024-09-09\n')).toBe(false)
})

test('dayExists gives each month its days', () => {
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  for (const [index, count] of days.entries()) {
    const month = String(index + 1).padStart(2, '0')
    expect(dayExists(`2023-${month}-${count}`)).toBe(true)
    expect(dayExists(`2023-${month}-${count + 1}`)).toBe(false)
  }
})

test('isCalendarDate asks for text', () => {
  expect(isCalendarDate('2024-02-29')).toBe(true)
  expect(isCalendarDate(20240229)).toBe(false)
})
