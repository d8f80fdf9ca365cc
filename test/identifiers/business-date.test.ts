import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { businessDate } from '../../src/identifiers/business-date.ts'

const shanghai = 'Asia/Shanghai'

describe.each([
  ['UTC', 0],
  ['Asia/Shanghai', -480],
  ['America/Los_Angeles', 480],
])('businessDate on a computer in %s', (zone, offset) => {
  const before = process.env.TZ
  beforeEach(() => {
    process.env.TZ = zone
  })
  afterEach(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })

  test(`businessDate is asked where the clock shows ${zone}`, () => {
    expect(new Date('2024-12-01T00:00:00Z').getTimezoneOffset()).toBe(offset)
  })

  test.each([
    ['2024-11-30T15:59:59.999Z', shanghai, '2024-11-30'],
    ['2024-11-30T16:00:00Z', shanghai, '2024-12-01'],
    ['2024-12-01T00:00:00+08:00', shanghai, '2024-12-01'],
    ['2024-11-30T23:59:59+08:00', shanghai, '2024-11-30'],
    ['2024-12-31T16:00Z', shanghai, '2025-01-01'],
    ['2024-02-28T16:00:00Z', shanghai, '2024-02-29'],
    // Clocks in China were put forward in the summers of 1986 to 1991.
    ['1988-07-01T15:00:00Z', shanghai, '1988-07-02'],
    ['1988-12-01T15:00:00Z', shanghai, '1988-12-01'],
    // New York: the day on which clocks go back has 25 hours, the one on which they go forward 23.
    ['2024-11-03T03:59:59Z', 'America/New_York', '2024-11-02'],
    ['2024-11-03T04:00:00Z', 'America/New_York', '2024-11-03'],
    ['2024-11-04T04:59:59Z', 'America/New_York', '2024-11-03'],
    ['2024-11-04T05:00:00Z', 'America/New_York', '2024-11-04'],
    ['2024-03-11T03:59:59Z', 'America/New_York', '2024-03-10'],
    ['2024-03-11T04:00:00Z', 'America/New_York', '2024-03-11'],
    ['2024-06-01T10:00:00Z', 'Pacific/Kiritimati', '2024-06-02'],
    ['2024-06-01T10:59:59Z', 'Pacific/Pago_Pago', '2024-05-31'],
    ['2024-06-01T18:14:59Z', 'Asia/Kathmandu', '2024-06-01'],
    ['2024-06-01T18:15:00Z', 'Asia/Kathmandu', '2024-06-02'],
    ['0987-06-01T00:00:00Z', 'UTC', '0987-06-01'],
    ['0001-01-01T00:00:00Z', 'UTC', '0001-01-01'],
    ['9999-12-31T23:59:59Z', 'UTC', '9999-12-31'],
  ])('businessDate of %s in %s is %s', (instant, timeZone, date) => {
    expect(businessDate(instant, timeZone)).toBe(date)
    expect(businessDate(new Date(instant), timeZone)).toBe(date)
    expect(businessDate(new Date(instant).getTime(), timeZone)).toBe(date)
  })

  test('businessDate in UTC is the day of the ISO text', () => {
    const instants = fc.date({ min: new Date(-62135596800000), max: new Date(253402300799999), noInvalidDate: true })
    fc.assert(
      fc.property(instants, (instant) => {
        expect(businessDate(instant, 'UTC')).toBe(instant.toISOString().slice(0, 10))
      }),
      { numRuns: 1000 },
    )
  })

  test('businessDate in Shanghai is the day eight hours later', () => {
    const instants = fc.date({
      min: new Date('1992-01-01T00:00:00Z'),
      max: new Date('2100-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, (instant) => {
        const later = new Date(instant.getTime() + 8 * 3_600_000)
        expect(businessDate(instant, shanghai)).toBe(later.toISOString().slice(0, 10))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('businessDate refuses', () => {
  test.each([
    '2024-12-01',
    '2024-12-01T09:30:00',
    '2024-12-01 09:30:00Z',
    '2024-02-30T00:00:00Z',
    '2023-02-29T00:00:00+08:00',
    '2024-12-01T25:00:00Z',
    '2024-12-01T09:61:00Z',
    'today',
    '',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    9e15,
    new Date(Number.NaN),
  ])('businessDate refuses %j, which is no instant, and says what to pass', (instant) => {
    expect(() => businessDate(instant, shanghai)).toThrow(RangeError)
    expect(() => businessDate(instant, shanghai)).toThrow(/instant.*pass a valid Date/)
  })

  test.each(['Asia/Peking', 'Beijing', '+08:00', '', ' '])(
    'businessDate refuses %j, which is no time zone',
    (timeZone) => {
      expect(() => businessDate(0, timeZone)).toThrow(RangeError)
      expect(() => businessDate(0, timeZone)).toThrow(/unknown time zone .*Asia\/Shanghai/)
    },
  )

  test('businessDate never falls back to the time zone of the computer', () => {
    const without: { timeZone: string } = JSON.parse('{}')
    expect(() => businessDate(0, without.timeZone)).toThrow(/unknown time zone undefined/)
  })

  test('businessDate refuses years that a date of four digits cannot say', () => {
    expect(() => businessDate(-62135596800001, 'UTC')).toThrow(/years 1 to 9999/)
    expect(() => businessDate(253402300800000, 'UTC')).toThrow(/years 1 to 9999/)
    expect(() => businessDate('9999-12-31T20:00:00Z', shanghai)).toThrow(/years 1 to 9999/)
  })
})
