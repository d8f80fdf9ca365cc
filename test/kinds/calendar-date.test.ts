import { format, isValid, parse } from 'date-fns'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import {
  addMonths,
  checkCalendarDate,
  formatCalendarDate,
  isCalendarDate,
  normalizeCalendarDate,
} from '../../src/kinds/calendar-date.ts'
import { noFindings } from '../../src/model/issues.ts'
import { calendarDate } from '../arbitraries/calendar-date.ts'
import { anyText, debris, textOf } from '../arbitraries/raw-text.ts'

const shaped = textOf(
  ...debris,
  '2024',
  '12',
  '1',
  '-',
  '/',
  '.',
  '年',
  '月',
  '日',
  ' 00:00:00',
  '45627',
  '二〇二四',
  '十',
  'T',
  'Z',
)

describe('normalizeCalendarDate', () => {
  test.each([
    '2024/12/1',
    '2024/12/01',
    '2024.12.01',
    '2024. 12. 1',
    '2024年12月1日',
    '2024 年 12 月 1 日',
    '2024年12月01号',
    '2024年12月1日 星期日',
    '2024-12-1',
    '2024–12–01',
    '20241201',
    '２０２４－１２－０１',
    '２０２４／１２／１',
    '2024。12。1',
    "'2024-12-01",
    '="2024-12-01"',
    '\u200b2024-12-01\n',
    '2024-12-01 00:00:00',
    '2024-12-01 00:00:00.000',
    '2024/12/1 0:00',
    '2024/12/1 0:00:00',
    '2024年12月1日 00:00:00',
    '2024-12-01T00:00:00',
    '2024-12-01T00:00:00.000Z',
    '2024-12-01T00:00:00+08:00',
    '二〇二四年十二月一日',
    '二零二四年十二月一日',
    '贰零贰肆年拾贰月零壹日',
    '45627',
    '45627.0',
    '45627.00',
  ])('normalizeCalendarDate reads %j as 2024-12-01', (raw) => {
    expect(normalizeCalendarDate(raw)).toBe('2024-12-01')
  })

  test.each([
    ['二〇二三年十月三十一日', '2023-10-31'],
    ['二〇二三年二月二十日', '2023-02-20'],
    ['2023/2/29', '2023-02-29'],
    ['2024/13/45', '2024-13-45'],
  ])('normalizeCalendarDate reads %j as %s, whether or not there is such a day', (raw, date) => {
    expect(normalizeCalendarDate(raw)).toBe(date)
  })

  test.each([
    '01/02/2024',
    '1.2.2024',
    '24-12-01',
    '2024-12',
    '2024年12月',
    '202412',
    '2024121',
    '01122024',
    '2024-12-01 08:30:00',
    '2024-11-30T16:00:00.000Z',
    '45627.5',
    '00001',
    '60',
    '2008',
    '二〇二四年十二月',
    '民国113年12月1日',
    '2024-12-01-02',
    '1.38E+10',
    'n/a',
    '',
  ])('normalizeCalendarDate does not guess what %j means', (raw) => {
    expect(normalizeCalendarDate(raw)).toBe(raw)
    expect(isCalendarDate(normalizeCalendarDate(raw))).toBe(false)
  })

  test('normalizeCalendarDate reads day numbers of both systems', () => {
    expect(normalizeCalendarDate(45627)).toBe('2024-12-01')
    expect(normalizeCalendarDate(44165, { date1904: true })).toBe('2024-12-01')
    expect(normalizeCalendarDate('44165', { date1904: true })).toBe('2024-12-01')
    expect(normalizeCalendarDate(1)).toBe('1900-01-01')
    expect(normalizeCalendarDate(61)).toBe('1900-03-01')
    expect(normalizeCalendarDate(20241201)).toBe('2024-12-01')
  })

  test('normalizeCalendarDate leaves numbers that are no day, or rather a year', () => {
    for (const number of [
      60,
      0,
      -1,
      45627.5,
      2008,
      1900,
      2100,
      3_000_000,
      1e21,
      Number.NaN,
      Number.POSITIVE_INFINITY,
    ]) {
      expect(normalizeCalendarDate(number)).toBe(String(number))
      expect(checkCalendarDate(normalizeCalendarDate(number))).not.toEqual([])
    }
  })

  test('normalizeCalendarDate twice is normalizeCalendarDate once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, shaped, fc.double(), fc.nat(3_000_000)), fc.boolean(), (raw, date1904) => {
        const once = normalizeCalendarDate(raw, { date1904 })
        expect(normalizeCalendarDate(once, { date1904 })).toBe(once)
      }),
      { numRuns: 5000 },
    )
  })

  test('normalizeCalendarDate undoes every spelling of every day', () => {
    fc.assert(
      fc.property(calendarDate, (date) => {
        const [year, month, day] = [date.slice(0, 4), Number(date.slice(5, 7)), Number(date.slice(8))]
        for (const raw of [
          date,
          date.replaceAll('-', ''),
          date.replaceAll('-', '.'),
          `${year}/${month}/${day}`,
          `${year}年${month}月${day}日`,
          `${date} 00:00:00`,
        ])
          expect(normalizeCalendarDate(raw)).toBe(date)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('checkCalendarDate', () => {
  test('checkCalendarDate accepts every day without allocating', () => {
    fc.assert(
      fc.property(calendarDate, (date) => {
        expect(checkCalendarDate(date)).toBe(noFindings)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['2024/12/01', 'date_malformed'],
    ['01/02/2024', 'date_malformed'],
    ['', 'date_malformed'],
    ['4.5627E+04', 'scientific_notation'],
    ['2023-02-29', 'date_nonexistent'],
    ['2100-02-29', 'date_nonexistent'],
    ['2024-04-31', 'date_nonexistent'],
    ['2024-00-10', 'date_nonexistent'],
    ['2024-13-10', 'date_nonexistent'],
    ['0000-01-01', 'date_nonexistent'],
  ])('checkCalendarDate says of %j %s', (value, code) => {
    expect(checkCalendarDate(value)).toEqual([{ code, severity: 'error', params: {} }])
  })

  test('checkCalendarDate refuses other types and never throws', () => {
    expect(checkCalendarDate(45627)).toEqual([{ code: 'wrong_type', severity: 'error', params: { expected: 'text' } }])
    expect(checkCalendarDate(new Date(0))).toHaveLength(1)
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(checkCalendarDate(value)).toHaveLength(1)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('checkCalendarDate and date-fns', () => {
  const before = process.env.TZ
  afterEach(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })

  test.each([
    ['Asia/Shanghai', -480],
    ['America/Sao_Paulo', 180],
    ['Pacific/Apia', -780],
  ])('checkCalendarDate accepts the days that date-fns knows in %s, and no others', (zone, offset) => {
    process.env.TZ = zone
    expect(new Date('2024-12-01T00:00:00Z').getTimezoneOffset()).toBe(offset)
    for (let year = 1890; year <= 2110; year++)
      for (let month = 0; month <= 13; month++)
        for (const day of [0, 1, 15, 28, 29, 30, 31, 32]) {
          const text = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
          // Noon, because some zones have no midnight on some days; one day of 2011 is missing in Apia altogether.
          const known = parse(`${text} 12`, 'yyyy-MM-dd HH', new Date(0))
          const expected = (isValid(known) && format(known, 'yyyy-MM-dd') === text) || text === '2011-12-30'
          if (isCalendarDate(text) !== expected) expect.fail(text)
        }
  })

  test.each(['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'])(
    'normalizeCalendarDate, addMonths and formatCalendarDate say the same in %s as anywhere',
    (zone) => {
      process.env.TZ = zone
      expect(normalizeCalendarDate(45627)).toBe('2024-12-01')
      expect(normalizeCalendarDate('2024-12-01T00:00:00Z')).toBe('2024-12-01')
      expect(addMonths('1994-11-30', 1)).toBe('1994-12-30')
      expect(addMonths('1994-10-31', 2)).toBe('1994-12-31')
      expect(formatCalendarDate('1994-12-31')).toBe('1994年12月31日')
    },
  )

  test('checkCalendarDate accepts every day of seven centuries, and leap days as often as the calendar has them', () => {
    let days = 0
    for (let year = 1701; year <= 2400; year++)
      for (let month = 1; month <= 12; month++)
        for (let day = 1; day <= 31; day++)
          if (isCalendarDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)) days++
    expect(days).toBe((Date.UTC(2401, 0, 1) - Date.UTC(1701, 0, 1)) / 86_400_000)
  })
})

describe('formatCalendarDate', () => {
  test('formatCalendarDate writes Chinese and English', () => {
    expect(formatCalendarDate('2024-12-01')).toBe('2024年12月1日')
    expect(formatCalendarDate('2024-12-01', 'en')).toBe('1 Dec 2024')
  })

  test('formatCalendarDate shows what is no date as it is', () => {
    expect(formatCalendarDate('2024-02-30')).toBe('2024-02-30')
  })

  test('normalizeCalendarDate reads back what formatCalendarDate writes in Chinese', () => {
    fc.assert(
      fc.property(calendarDate, (date) => {
        expect(normalizeCalendarDate(formatCalendarDate(date))).toBe(date)
      }),
      { numRuns: 1000 },
    )
  })
})
