import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkHeadCount, formatHeadCount, normalizeHeadCount } from '../../src/kinds/head-count.ts'
import { noFindings } from '../../src/model/issues.ts'
import { headCount } from '../arbitraries/head-count.ts'
import { anyText, debris, textOf } from '../arbitraries/raw-text.ts'

const shaped = textOf(...debris, '1', '200', ',', '.', '万', '千', '人', '名', '员工', '余', '一', 'E+', '-')

describe('normalizeHeadCount', () => {
  test.each([
    ['1200', 1200],
    ['1,200', 1200],
    ['1，200', 1200],
    ['１２００', 1200],
    ['1200.0', 1200],
    ['1200人', 1200],
    ['1,200 人', 1200],
    ['1200名', 1200],
    ['1200名员工', 1200],
    ['1.2千人', 1200],
    ['一千二百人', 1200],
    ['1.2万人', 12000],
    ['0', 0],
    ['-3', -3],
    ['2.5', 2.5],
    ["'1200", 1200],
  ])('normalizeHeadCount reads %j as %d', (raw, value) => {
    expect(normalizeHeadCount(raw)).toBe(value)
  })

  test.each(['约1200', '1200余人', '500-2000', '500+', '500人以上', '不详', '1.2E+7', ''])(
    'normalizeHeadCount does not guess what %j means',
    (raw) => {
      expect(normalizeHeadCount(raw)).toBe(raw)
    },
  )

  test('normalizeHeadCount twice is normalizeHeadCount once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, shaped, fc.double()), (raw) => {
        const once = normalizeHeadCount(raw)
        expect(normalizeHeadCount(once)).toEqual(once)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('checkHeadCount', () => {
  test('checkHeadCount accepts whole numbers without allocating', () => {
    fc.assert(
      fc.property(headCount, (value) => {
        expect(checkHeadCount(value)).toBe(noFindings)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['约1200', 'number_malformed', {}],
    ['1.2E+7', 'scientific_notation', {}],
    [Number.NaN, 'number_malformed', {}],
    [-1, 'number_negative', {}],
    [2.5, 'number_fraction', {}],
    [100_000_001, 'number_too_large', { maximum: 100_000_000 }],
    [false, 'wrong_type', { expected: 'number' }],
  ])('checkHeadCount says of %j %s', (value, code, params) => {
    expect(checkHeadCount(value)).toEqual([{ code, severity: 'error', params }])
  })

  test('checkHeadCount accepts numbers only, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const accepted = checkHeadCount(value).length === 0
        if (accepted) expect(Number.isInteger(value)).toBe(true)
        else expect(checkHeadCount(value)).toHaveLength(1)
      }),
      { numRuns: 1000 },
    )
  })
})

test('normalizeHeadCount reads back what formatHeadCount writes', () => {
  expect(formatHeadCount(1200)).toBe('1,200人')
  expect(formatHeadCount(1200, ' people')).toBe('1,200 people')
  fc.assert(
    fc.property(headCount, (value) => {
      expect(normalizeHeadCount(formatHeadCount(value))).toBe(value)
    }),
    { numRuns: 1000 },
  )
})
