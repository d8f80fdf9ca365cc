import { describe, expect, test } from 'vitest'
import { formatCustomerId, numberWriter, refuseDate } from '../../src/identifiers/format-customer-id.ts'
import { numberShapeOf } from '../../src/identifiers/number-shape.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import type { NumberDateFormat, Numbering } from '../../src/model/numbering.ts'

const { numbering } = customerModel
const refusing: Numbering = {
  segments: [{ text: 'CUST' }, { date: 'YYYYMMDD' }, { sequence: { width: 4, overflow: 'refuse' } }],
  timeZone: 'Asia/Shanghai',
}
const yearly: Numbering = {
  segments: [{ text: 'HW' }, { date: 'YYYY' }, { text: '-' }, { sequence: { width: 3, overflow: 'grow' } }],
  timeZone: 'Asia/Shanghai',
}
const undated: Numbering = {
  segments: [{ text: 'K' }, { sequence: { width: 6, overflow: 'refuse' } }],
  timeZone: 'UTC',
}
const named: Numbering = {
  segments: [
    { field: 'customerType', codes: { potential: 'Q', current: 'X', churned: 'L', strategicPartner: 'Z' } },
    { text: '-' },
    { field: 'shortName', maximum: 8, characters: ['latin'] },
    { date: 'YYYY' },
    { sequence: { width: 3, overflow: 'grow' } },
  ],
  timeZone: 'Asia/Shanghai',
}

describe('formatCustomerId', () => {
  test('formatCustomerId writes the number of the guide', () => {
    expect(formatCustomerId({ date: '2024-12-01', sequence: 1 }, numbering)).toBe('CUST202412010001')
    expect(formatCustomerId({ date: '2024-12-01', sequence: 9999 }, numbering)).toBe('CUST202412019999')
  })

  test('formatCustomerId grows by a digit after the last number of the width', () => {
    expect(formatCustomerId({ date: '2024-12-01', sequence: 10_000 }, numbering)).toBe('CUST2024120110000')
    expect(formatCustomerId({ date: '2024-12-01', sequence: 999_999_999_999_999 }, numbering)).toHaveLength(27)
  })

  test('formatCustomerId refuses to grow where the numbering says so', () => {
    expect(formatCustomerId({ date: '2024-12-01', sequence: 9999 }, refusing)).toBe('CUST202412019999')
    expect(() => formatCustomerId({ date: '2024-12-01', sequence: 10_000 }, refusing)).toThrow(RangeError)
    expect(() => formatCustomerId({ date: '2024-12-01', sequence: 10_000 }, refusing)).toThrow(
      /more than 4 digits; widen/,
    )
  })

  test('formatCustomerId writes as much of the date as the numbering shows', () => {
    expect(formatCustomerId({ date: '2024-12-01', sequence: 7 }, yearly)).toBe('HW2024-007')
    expect(formatCustomerId({ date: '2024', sequence: 7 }, yearly)).toBe('HW2024-007')
    expect(formatCustomerId({ sequence: 7 }, undated)).toBe('K000007')
  })

  test.each([undefined, '', '2024', '2024-12', '2023-02-29', '2024-13-01', '20241201', '0000-01-01'])(
    'formatCustomerId refuses the date %j',
    (date) => {
      expect(() => formatCustomerId({ date, sequence: 1 }, numbering)).toThrow(RangeError)
      expect(() => formatCustomerId({ date, sequence: 1 }, numbering)).toThrow(
        /date must be .* pass what businessDate gives/,
      )
    },
  )

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    'formatCustomerId refuses the sequence %d',
    (sequence) => {
      expect(() => formatCustomerId({ date: '2024-12-01', sequence }, numbering)).toThrow(RangeError)
    },
  )

  test('formatCustomerId refuses an unsound numbering as a programmer’s mistake', () => {
    expect(() => formatCustomerId({ sequence: 1 }, { segments: [{ text: 'K' }], timeZone: 'UTC' })).toThrow(TypeError)
  })

  test('formatCustomerId writes the fields of a record', () => {
    const fields = { fullName: '华为技术有限公司', shortName: 'hw', customerType: 'potential' }
    expect(formatCustomerId({ date: '2024-12-01', sequence: 1, fields }, named)).toBe('Q-HW2024001')
    const { customerType, ...others } = fields
    expect(customerType).toBe('potential')
    expect(() => formatCustomerId({ date: '2024-12-01', sequence: 1, fields: others }, named)).toThrow(RangeError)
    expect(() => formatCustomerId({ date: '2024-12-01', sequence: 1 }, named)).toThrow(/"customerType".*\(missing\)/)
  })

  test('formatCustomerId repeats no value of the record in an error', () => {
    const fields = { shortName: '王测试', customerType: 'potential' }
    expect(() => formatCustomerId({ date: '2024-12-01', sequence: 1, fields }, named)).toThrow(
      /^(?!.*王测试).*"shortName".*\(wrong_characters\)/,
    )
  })

  test('formatCustomerId begins at the start of the sequence and goes in its steps', () => {
    const tens: Numbering = {
      segments: [{ sequence: { width: 4, overflow: 'refuse', start: 1000, step: 10 } }],
      timeZone: 'UTC',
    }
    expect(formatCustomerId({ sequence: 1010 }, tens)).toBe('1010')
    expect(() => formatCustomerId({ sequence: 1 }, tens)).toThrow(/whole number from 1000 in steps of 10/)
  })

  test.each<[NumberDateFormat[], string]>([
    [['YYMMDD'], '241230'],
    [['YYYY-MM-DD'], '2024-12-30'],
    [['YYYY', 'MM', 'DD'], '20241230'],
    [['YYYYWW'], '202501'],
    [['YY', 'Q'], '244'],
  ])('formatCustomerId writes the date as %j', (formats, text) => {
    const dated: Numbering = {
      segments: [...formats.map((date) => ({ date })), { text: '#' }, { sequence: { width: 1, overflow: 'grow' } }],
      timeZone: 'UTC',
    }
    expect(formatCustomerId({ date: '2024-12-30', sequence: 1 }, dated)).toBe(`${text}#1`)
  })

  test('formatCustomerId writes two digits of a year of this century only', () => {
    const short: Numbering = {
      segments: [{ date: 'YY' }, { sequence: { width: 3, overflow: 'grow' } }],
      timeZone: 'UTC',
    }
    expect(formatCustomerId({ date: '2024-12-01', sequence: 1 }, short)).toBe('24001')
    expect(() => formatCustomerId({ date: '1924-12-01', sequence: 1 }, short)).toThrow(/of the years 2000 to 2099/)
    expect(() => formatCustomerId({ date: '2124-12-01', sequence: 1 }, short)).toThrow(RangeError)
  })

  test('formatCustomerId puts check characters at the end', () => {
    const checked: Numbering = { segments: [...numbering.segments, { check: 'mod97_10' }], timeZone: 'Asia/Shanghai' }
    // C, U, S and T are 12, 30, 28 and 29.
    expect(BigInt(`12302829${formatCustomerId({ date: '2024-12-01', sequence: 1 }, checked).slice(4)}`) % 97n).toBe(1n)
  })
})

test('numberWriter refuses a date or field before any sequence is taken', () => {
  const shape = numberShapeOf(named)
  expect(() => numberWriter({ date: '2024-12-01', fields: {} }, shape)).toThrow(RangeError)
  expect(() => numberWriter({ fields: { shortName: 'HW', customerType: 'potential' } }, shape)).toThrow(RangeError)
  const write = numberWriter({ date: '2024', fields: { shortName: 'HW', customerType: 'current' } }, shape)
  expect([write(1), write(2)]).toEqual(['X-HW2024001', 'X-HW2024002'])
})

test('refuseDate lets pass whatever a numbering without date is given', () => {
  expect(() => refuseDate('', numberShapeOf(undated))).not.toThrow()
  expect(() => refuseDate('', numberShapeOf(yearly))).toThrow(RangeError)
})
