import { describe, expect, test } from 'vitest'
import { formatCustomerId } from '../../src/identifiers/format-customer-id.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import type { Numbering } from '../../src/model/numbering.ts'

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
})
