import { expect, test } from 'vitest'
import { dateText } from '../../src/sheets/date-text.ts'

test('dateText says day and time, in both date systems', () => {
  expect(dateText(42_173, false)).toBe('2015-06-18')
  expect(dateText(40_711, true)).toBe('2015-06-18')
  expect(dateText(42_173.354_166_666_7, false)).toBe('2015-06-18 08:30:00')
  expect(dateText(42_172.999_999_999, false)).toBe('2015-06-18')
})

test.each([0.5, 60, -1, 3_000_000, Number.NaN])('dateText knows no day %d', (days) => {
  expect(dateText(days, false)).toBeUndefined()
})
