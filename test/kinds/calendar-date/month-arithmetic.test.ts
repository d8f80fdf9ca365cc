import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCalendarDate } from '../../../src/kinds/calendar-date/gregorian.ts'
import { addMonths } from '../../../src/kinds/calendar-date/month-arithmetic.ts'
import { calendarDate } from '../../arbitraries/calendar-date.ts'

describe('addMonths', () => {
  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-12-01', 1, '2025-01-01'],
    ['2024-12-01', 3, '2025-03-01'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-12-01', 0, '2024-12-01'],
    ['2011-11-30', 1, '2011-12-30'],
    ['0001-01-31', 1, '0001-02-28'],
    ['9999-12-01', 1, '9999-12-31'],
    ['0001-01-01', -1, '0001-01-01'],
    ['2024-12-01', 1e12, '9999-12-31'],
    ['2024-12-01', -1e12, '0001-01-01'],
  ])('addMonths(%s, %i) is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected)
  })

  test('addMonths gives back what is no date', () => {
    expect(addMonths('2024-02-30', 1)).toBe('2024-02-30')
  })

  test('addMonths refuses half months', () => {
    expect(() => addMonths('2024-12-01', 0.5)).toThrow(RangeError)
    expect(() => addMonths('2024-12-01', Number.NaN)).toThrow(RangeError)
  })

  test('addMonths counts months and clamps the day', () => {
    const inside = calendarDate.filter((date) => date > '0101-01-01' && date < '9900-01-01')
    fc.assert(
      fc.property(inside, fc.integer({ min: -1200, max: 1200 }), (date, months) => {
        const moved = addMonths(date, months)
        const monthsOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        expect(isCalendarDate(moved)).toBe(true)
        expect(monthsOf(moved) - monthsOf(date)).toBe(months)
        const isClamped = moved.slice(8) !== date.slice(8)
        expect(isCalendarDate(moved.slice(0, 8) + date.slice(8))).toBe(!isClamped)
      }),
      { numRuns: 2000 },
    )
  })

  test('addMonths keeps the order of dates', () => {
    fc.assert(
      fc.property(calendarDate, calendarDate, fc.integer({ min: -500, max: 500 }), (a, b, months) => {
        const [early, late] = a < b ? [a, b] : [b, a]
        expect(addMonths(early, months) <= addMonths(late, months)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
