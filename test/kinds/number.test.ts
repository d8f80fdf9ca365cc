import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkNumber, formatNumber, normalizeNumber } from '../../src/kinds/number.ts'
import { noFindings } from '../../src/model/issues.ts'
import { anyText, debris, textOf } from '../arbitraries/raw-text.ts'

const units = ['台', 'k USD', '%']
const shaped = textOf(...debris, '1', '200', ',', '.', '万', '台', 'k', 'USD', 'usd', '%', 'E+', '-', ' ')

describe('normalizeNumber', () => {
  test.each([
    ['1200', 1200],
    ['1,200台', 1200],
    ['1，200 台', 1200],
    ['30 k USD', 30],
    ['30k usd', 30],
    ['１２.５％', 12.5],
    ['1.2万台', 12000],
    ['-3', -3],
    ["'1200", 1200],
  ])('normalizeNumber reads %j as %d', (raw, value) => {
    expect(normalizeNumber(raw, units)).toBe(value)
  })

  test.each(['约1200', '500-2000', '30 EUR', '台', '1.2E+7', ''])(
    'normalizeNumber does not guess what %j means',
    (raw) => {
      expect(normalizeNumber(raw, units)).toBe(raw)
    },
  )

  test('normalizeNumber takes no unit that it was not told', () => {
    expect(normalizeNumber('1200台')).toBe('1200台')
    expect(normalizeNumber('1200台', [''])).toBe('1200台')
  })

  test('normalizeNumber twice is normalizeNumber once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, shaped, fc.double()), (raw) => {
        const once = normalizeNumber(raw, units)
        expect(normalizeNumber(once, units)).toEqual(once)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('checkNumber', () => {
  test('checkNumber accepts numbers within its bounds without allocating', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 5000 }), (tenths) => {
        expect(checkNumber(tenths / 10, 500, 1, -50)).toBe(noFindings)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['约1200', 'number_malformed', {}],
    ['1.2E+7', 'scientific_notation', {}],
    [Number.POSITIVE_INFINITY, 'number_malformed', {}],
    [0.5, 'number_too_small', { minimum: 1 }],
    [5.5, 'number_too_large', { maximum: 5 }],
    [4.25, 'number_too_precise', { decimals: 1 }],
    [true, 'wrong_type', { expected: 'number' }],
  ])('checkNumber says of %j %s', (value, code, params) => {
    expect(checkNumber(value, 5, 1, 1)).toEqual([{ code, severity: 'error', params }])
  })

  test('checkNumber asks for whole numbers from 0 unless told otherwise', () => {
    expect(checkNumber(-1, 5).map(({ code }) => code)).toEqual(['number_negative'])
    expect(checkNumber(1.5, 5).map(({ code }) => code)).toEqual(['number_fraction'])
  })

  test('checkNumber accepts numbers only, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const accepted = checkNumber(value, 100, 6, -100).length === 0
        if (accepted) expect(Math.abs(Number(value))).toBeLessThanOrEqual(100)
        else expect(checkNumber(value, 100, 6, -100)).toHaveLength(1)
      }),
      { numRuns: 1000 },
    )
  })
})

test('normalizeNumber reads back what formatNumber writes', () => {
  expect(formatNumber(1200)).toBe('1,200')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (hundredths) => {
      expect(normalizeNumber(formatNumber(hundredths / 100, '台'), units)).toBe(hundredths / 100)
    }),
    { numRuns: 1000 },
  )
})
