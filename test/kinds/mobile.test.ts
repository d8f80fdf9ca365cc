import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mobilePrefixes } from '../../src/data/mobile-prefixes/index.ts'
import { checkMobile, formatMobile, isMobile, judgeMobile, normalizeMobile } from '../../src/kinds/mobile.ts'
import { noFindings } from '../../src/model/issues.ts'
import { mobile, phoneText } from '../arbitraries/phone.ts'
import { anyText } from '../arbitraries/raw-text.ts'

describe('normalizeMobile', () => {
  test.each([
    ['+86 138 1234 5678', '13812345678'],
    ['0086-138-1234-5678', '13812345678'],
    ['8613812345678', '13812345678'],
    ['013812345678', '13812345678'],
    ['１３８－１２３４－５６７８', '13812345678'],
    ['\u202d138\u200b1234\u00a05678\u202c', '13812345678'],
    ["'13812345678", '13812345678'],
    ['17012345678转1234', '17012345678-1234'],
  ])('normalizeMobile brings %j to %s', (raw, value) => {
    expect(normalizeMobile(raw)).toBe(value)
    expect(checkMobile(value, mobilePrefixes)).toBe(noFindings)
  })

  test.each(['138123456789', '1381234567', '12012345678', '010-62345678', '13812345678-12', '13812345678-1234567'])(
    'normalizeMobile leaves %j, and checkMobile refuses it',
    (raw) => {
      expect(normalizeMobile(raw)).toBe(raw)
      expect(checkMobile(raw)).toEqual([{ code: 'mobile_malformed', severity: 'error', params: { position: 1 } }])
    },
  )

  test('normalizeMobile twice is normalizeMobile once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, phoneText), (raw) => {
        expect(normalizeMobile(normalizeMobile(raw))).toBe(normalizeMobile(raw))
      }),
      { numRuns: 1000 },
    )
    expect(normalizeMobile('1'.repeat(300))).toBe('1'.repeat(300))
  })
})

describe('checkMobile', () => {
  test('checkMobile accepts what the arbitrary makes, and never throws', () => {
    fc.assert(
      fc.property(mobile, (value) => void expect(checkMobile(value)).toBe(noFindings)),
      { numRuns: 1000 },
    )
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void checkMobile(value, mobilePrefixes)),
      { numRuns: 1000 },
    )
    expect(checkMobile(13_812_345_678)[0]?.code).toBe('wrong_type')
  })

  test.each(['13012345678', '14912345678', '16212345678', '17012345678', '17412345678', '19212345678', '19712345678'])(
    'checkMobile knows the prefix of %s',
    (value) => {
      expect(checkMobile(value, mobilePrefixes)).toBe(noFindings)
    },
  )

  test.each(['14012345678', '14412345678', '14812345678', '15412345678', '16412345678', '17912345678', '19412345678'])(
    'checkMobile only warns of the prefix of %s, and only with the table',
    (value) => {
      expect(checkMobile(value)).toBe(noFindings)
      expect(checkMobile(value, mobilePrefixes, 2)).toEqual([
        { code: 'mobile_prefix_unallocated', severity: 'warning', params: { position: 2, prefix: value.slice(0, 3) } },
      ])
    },
  )

  test('judgeMobile judges as checkMobile does', () => {
    fc.assert(
      fc.property(mobile, (value) => {
        expect(judgeMobile(value, mobilePrefixes, 1)).toEqual(checkMobile(value, mobilePrefixes))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('formatMobile', () => {
  test('formatMobile groups the digits, and normalizeMobile undoes it', () => {
    expect(formatMobile('13812345678')).toBe('138 1234 5678')
    expect(formatMobile('17012345678-1234')).toBe('170 1234 5678 转 1234')
    expect(formatMobile('1381234')).toBe('1381234')
    fc.assert(
      fc.property(mobile, (value) => void expect(normalizeMobile(formatMobile(value))).toBe(value)),
      {
        numRuns: 1000,
      },
    )
  })
})

describe('isMobile', () => {
  test('isMobile wants the canonical form', () => {
    expect(isMobile('13812345678')).toBe(true)
    expect([' 13812345678', '138 1234 5678', '12812345678', 13_812_345_678, null].filter(isMobile)).toEqual([])
  })
})
