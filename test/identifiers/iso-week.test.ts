import { getISOWeek, getISOWeeksInYear, getISOWeekYear } from 'date-fns'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoWeekOf, weeksOf } from '../../src/identifiers/iso-week.ts'
import { anyDay } from '../arbitraries/numbering.ts'

describe('isoWeekOf', () => {
  test.each([
    // The examples of ISO 8601 and its annex.
    ['1985-04-12', '1985-W15'],
    ['1995-01-01', '1994-W52'],
    ['1996-12-31', '1997-W01'],
    ['2005-01-01', '2004-W53'],
    ['2008-12-29', '2009-W01'],
    ['2010-01-03', '2009-W53'],
    ['2024-12-29', '2024-W52'],
    ['2024-12-30', '2025-W01'],
    ['0001-01-01', '0001-W01'],
    ['9999-12-31', '9999-W52'],
  ])('isoWeekOf puts %s in %s', (day, week) => {
    expect(isoWeekOf(day)).toBe(week)
  })

  test('isoWeekOf agrees with date-fns on every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(2000, 0, 1)
        date.setFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)))
        const expected = `${String(getISOWeekYear(date)).padStart(4, '0')}-W${String(getISOWeek(date)).padStart(2, '0')}`
        expect(isoWeekOf(day)).toBe(expected)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('weeksOf', () => {
  test('weeksOf knows the long years, as date-fns does', () => {
    expect([2004, 2009, 2015, 2020, 2026].map(weeksOf)).toEqual([53, 53, 53, 53, 53])
    for (let year = 1900; year < 2300; year += 1) {
      expect(weeksOf(year)).toBe(getISOWeeksInYear(new Date(year, 5, 1)))
    }
  })
})
