import { describe, expect, test } from 'vitest'
import { isCalendarDate } from '../../../src/kinds/calendar-date.ts'
import { endOfCalendarDay } from '../../../src/record/bytes/calendar-day.ts'

const endOf = (text: string) => endOfCalendarDay(new Uint8Array(Buffer.from(text)), 0)
const two = (number: number) => String(number).padStart(2, '0')

describe('endOfCalendarDay', () => {
  test('takes the days that the calendar has, and no other', () => {
    for (const year of [1600, 1700, 1900, 1999, 2000, 2023, 2024, 2100, 2400, 9999]) {
      for (let month = 0; month < 14; month += 1) {
        for (let day = 0; day < 33; day += 1) {
          const text = `${year}-${two(month)}-${two(day)}`
          expect([text, endOf(text)]).toEqual([text, isCalendarDate(text) ? 10 : -1])
        }
      }
    }
  })

  test.each(['1599-12-31', '2024/02/29', '2024-2-29', '20a4-02-03', '2024-02-', '', '２０２４-02-03'])(
    'leaves %j to others',
    (text) => {
      expect(endOf(text)).toBe(-1)
    },
  )

  test('says nothing of what follows', () => {
    expect(endOf('2024-02-29T00:00')).toBe(10)
  })
})
