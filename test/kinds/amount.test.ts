import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkAmount, formatAmount, normalizeAmount } from '../../src/kinds/amount.ts'
import { noFindings } from '../../src/model/issues.ts'
import { amount } from '../arbitraries/amount.ts'
import { anyText, debris, textOf } from '../arbitraries/raw-text.ts'

const shaped = textOf(
  ...debris,
  '¥',
  '人民币',
  '5',
  '000',
  ',',
  '.',
  '万',
  '亿',
  '元',
  '整',
  '五',
  '千',
  'w',
  'E+',
  '-',
  'RMB',
  '两',
)

describe('normalizeAmount', () => {
  test.each([
    ['5000', 5000],
    ['5,000', 5000],
    ['5，000', 5000],
    ['５０００', 5000],
    ['5000.00', 5000],
    ['5000万', 5000],
    ['5000万元', 5000],
    ['5000 万元', 5000],
    ['5000萬元', 5000],
    ['5000w', 5000],
    ['5000W', 5000],
    ['5,000万元人民币', 5000],
    ['人民币5000万元', 5000],
    ['RMB 5000万', 5000],
    ['¥5,000万', 5000],
    ['￥5,000万元', 5000],
    ['5千万', 5000],
    ['五千万', 5000],
    ['五千万元整', 5000],
    ['伍仟万圆整', 5000],
    ['0.5亿', 5000],
    ['0.5亿元', 5000],
    ['0.5 亿', 5000],
    ['50000000元', 5000],
    ['50,000,000.00元', 5000],
    ['¥50,000,000元', 5000],
    ["'5000", 5000],
    ['="5,000"', 5000],
    ['\u200b5000 ', 5000],
    ['1.2亿元', 12000],
    ['一亿二千万', 12000],
    ['1亿2000万', 12000],
    ['1.15亿', 11500],
    ['12000000元', 1200],
    ['1万亿', 100_000_000],
    ['五千', 5000],
    ['300百万', 30000],
    ['0', 0],
    ['-5', -5],
  ])('normalizeAmount reads %j as %d', (raw, value) => {
    expect(normalizeAmount(raw)).toBe(value)
  })

  test.each([
    '约5000万',
    '5000万左右',
    '5000-8000万',
    '5000万美元',
    '$5000',
    '¥5000',
    '5,00',
    '5000+',
    '>1亿',
    '保密',
    '1.2E+7',
    '',
    '(5000)',
    '五千三百四',
  ])('normalizeAmount does not guess what %j means', (raw) => {
    expect(normalizeAmount(raw)).toBe(raw)
  })

  test('normalizeAmount does not round yuan', () => {
    expect(normalizeAmount('12345元')).toBe(1.2345)
  })

  test('normalizeAmount tidies numbers from cells', () => {
    expect(normalizeAmount(0.1 + 0.2)).toBe(0.3)
    expect(normalizeAmount(5000)).toBe(5000)
    expect(normalizeAmount(Number.NaN)).toBeNaN()
    expect(Object.is(normalizeAmount('-0'), 0)).toBe(true)
  })

  test('normalizeAmount twice is normalizeAmount once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, shaped, fc.double()), (raw) => {
        const once = normalizeAmount(raw)
        expect(normalizeAmount(once)).toEqual(once)
      }),
      { numRuns: 5000 },
    )
  })

  test('normalizeAmount gives the same for 万元, 亿元 and 元', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (tenThousands) => {
        const hundredMillions = (tenThousands / 10_000).toFixed(4)
        expect(normalizeAmount(`${tenThousands}万元`)).toBe(tenThousands)
        expect(normalizeAmount(`${hundredMillions}亿元`)).toBe(tenThousands)
        expect(normalizeAmount(`${tenThousands}0000元`)).toBe(tenThousands)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('checkAmount', () => {
  test('checkAmount accepts every amount of two decimals without allocating', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(checkAmount(value)).toBe(noFindings)
      }),
      { numRuns: 2000 },
    )
  })

  test('checkAmount refuses every amount of three decimals', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.integer({ min: 1, max: 9 }), (hundredths, digit) => {
        const value = Number(`${(hundredths / 100).toFixed(2)}${digit}`)
        expect(checkAmount(value)).toEqual([{ code: 'number_too_precise', severity: 'error', params: { decimals: 2 } }])
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['约5000万', 'number_malformed', {}],
    ['', 'number_malformed', {}],
    ['1.2E+7', 'scientific_notation', {}],
    [Number.NaN, 'number_malformed', {}],
    [Number.POSITIVE_INFINITY, 'number_malformed', {}],
    [-0.01, 'number_negative', {}],
    [100_000_000.01, 'number_too_large', { maximum: 100_000_000 }],
    [1.2345, 'number_too_precise', { decimals: 2 }],
    [true, 'wrong_type', { expected: 'number' }],
    [null, 'wrong_type', { expected: 'number' }],
    [[5000], 'wrong_type', { expected: 'number' }],
  ])('checkAmount says of %j %s', (value, code, params) => {
    expect(checkAmount(value)).toEqual([{ code, severity: 'error', params }])
  })

  test('checkAmount takes another maximum', () => {
    expect(checkAmount(101, 100)).toMatchObject([{ code: 'number_too_large', params: { maximum: 100 } }])
    expect(checkAmount(100, 100)).toBe(noFindings)
  })

  test('checkAmount accepts numbers only, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        if (checkAmount(value).length === 0) expect(typeof value).toBe('number')
        else expect(checkAmount(value)).toHaveLength(1)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('formatAmount', () => {
  test('formatAmount groups digits and says the unit', () => {
    expect(formatAmount(5000)).toBe('5,000万元')
    expect(formatAmount(1234567.89)).toBe('1,234,567.89万元')
    expect(formatAmount(5000, '')).toBe('5,000')
    expect(formatAmount(Number.NaN)).toBe('NaN万元')
  })

  test('normalizeAmount reads back what formatAmount writes', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(normalizeAmount(formatAmount(value))).toBe(value)
      }),
      { numRuns: 1000 },
    )
  })
})
