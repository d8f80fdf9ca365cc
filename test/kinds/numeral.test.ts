import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupDigits, isScientific, numberTextFinding, readNumeral, tidyNumber } from '../../src/kinds/numeral.ts'

describe('readNumeral', () => {
  test.each([
    ['5000', 5000],
    ['5,000', 5000],
    ['1,234,567.89', 1234567.89],
    ['+5', 5],
    ['-5', -5],
    ['\u22125', -5],
    ['-0', 0],
    ['007', 7],
    ['5.', 5],
    ['0.5亿', 50_000_000],
    ['1.5千万', 15_000_000],
    ['2百万', 2_000_000],
    ['0.5万亿', 5e11],
    ['5,000万', 50_000_000],
    ['一亿二千万', 120_000_000],
  ])('readNumeral reads %s as %d', (text, number) => {
    expect(readNumeral(text)).toBe(number)
  })

  test.each([
    '',
    '-',
    '.',
    '.5',
    '1,2',
    '1,23,456',
    '1,2345',
    '1.2.3',
    '5 000',
    '1e3',
    '0x10',
    'Infinity',
    '5亿万',
    '5万千',
    '约5',
    '5+',
    '5-6',
    '9'.repeat(41),
  ])('readNumeral does not guess what %j means', (text) => {
    expect(readNumeral(text)).toBeUndefined()
  })

  test('readNumeral is exact where multiplying would not be', () => {
    expect(4.35 * 100).not.toBe(435)
    expect(readNumeral('4.35', 2)).toBe(435)
    expect(readNumeral('1.15亿', -4)).toBe(11500)
    expect(readNumeral('8.2', 2)).toBe(820)
    expect(readNumeral('12345678', -4)).toBe(1234.5678)
  })

  test('readNumeral shifts any decimal without noise', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
        const text = (BigInt(digits) * 10n ** BigInt(4 - decimals)).toString().padStart(5, '0')
        const decimal = `${text.slice(0, -4)}.${text.slice(-4)}`
        expect(readNumeral(decimal, 4)).toBe(Number(text))
      }),
      { numRuns: 1000 },
    )
  })
})

test('isScientific recognises what Excel makes of long numbers', () => {
  for (const text of ['1.38E+10', '9.14403E+17', '1e10', '-1.2E-7', '1.E+5']) expect(isScientific(text)).toBe(true)
  for (const text of ['1.38', 'E+10', '1.38E', 'I65', '1E10E10', '']) expect(isScientific(text)).toBe(false)
})

test('numberTextFinding tells a shortened number from a word', () => {
  expect(numberTextFinding('1.38E+10').code).toBe('scientific_notation')
  expect(numberTextFinding('很多').code).toBe('number_malformed')
})

test('tidyNumber removes the noise of binary arithmetic and nothing else', () => {
  expect(tidyNumber(0.1 + 0.2)).toBe(0.3)
  expect(tidyNumber(1.005 * 1000)).toBe(1005)
  expect(Object.is(tidyNumber(-0), 0)).toBe(true)
  expect(tidyNumber(Number.NaN)).toBeNaN()
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (number) => {
      expect(tidyNumber(tidyNumber(number))).toBe(tidyNumber(number))
    }),
    { numRuns: 1000 },
  )
})

describe('groupDigits', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [-1234567.89, '-1,234,567.89'],
    [100_000_000, '100,000,000'],
    [0.5, '0.5'],
    [1e21, '1e+21'],
    [1.5e-7, '1.5e-7'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
  ])('groupDigits(%d) is %s', (number, text) => {
    expect(groupDigits(number)).toBe(text)
  })

  test('readNumeral reads back what groupDigits writes', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e15, noNaN: true }), (number) => {
        expect(readNumeral(groupDigits(number))).toBe(number)
      }),
      { numRuns: 1000 },
    )
  })
})
