import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phoneMetadata } from '../../src/data/phone-metadata/index.ts'
import {
  checkForeignNumber,
  formatForeignNumber,
  isForeignNumber,
  normalizeForeignNumber,
  regionOfForeignNumber,
} from '../../src/kinds/foreign-number.ts'
import { foreignNumber, phoneText } from '../arbitraries/phone.ts'
import { anyText } from '../arbitraries/raw-text.ts'

describe('normalizeForeignNumber', () => {
  test.each([
    ['+852 2123 4567', '+85221234567'],
    ['00852-2123-4567', '+85221234567'],
    ['(852)2123 4567', '+85221234567'],
    ['886-2-2345-6789', '+886223456789'],
    ['+886 (0)2 2345 6789', '+886223456789'],
    ['+44 (0)20 7946 0958', '+442079460958'],
    ['+1-415-555-2671', '+14155552671'],
    ['+852 2123 4567 转 801', '+85221234567-801'],
    ['+852-2123-4567-801', '+85221234567-801'],
    ['+886 02 2345 6789', '+886223456789'],
  ])('normalizeForeignNumber brings %j to %s', (raw, value) => {
    expect(normalizeForeignNumber(raw, phoneMetadata)).toBe(value)
  })

  test.each(['21234567', '85221234567', '+86 138 1234 5678', '+010 62345678', '+1', '13812345678'])(
    'normalizeForeignNumber leaves %j: no country code that it could know',
    (raw) => {
      expect(normalizeForeignNumber(raw, phoneMetadata)).toBe(raw)
      expect(checkForeignNumber(raw, phoneMetadata)[0]?.code).toBe('foreign_number_impossible')
    },
  )

  test('normalizeForeignNumber twice is normalizeForeignNumber once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, phoneText), fc.constantFrom(undefined, phoneMetadata), (raw, metadata) => {
        const value = normalizeForeignNumber(raw, metadata)
        expect(normalizeForeignNumber(value, metadata)).toBe(value)
      }),
      { numRuns: 1000 },
    )
    expect(normalizeForeignNumber('+'.repeat(300))).toBe('+'.repeat(300))
  })
})

describe('checkForeignNumber', () => {
  test('checkForeignNumber accepts what the arbitrary makes with a warning, and never throws', () => {
    fc.assert(
      fc.property(foreignNumber, fc.constantFrom(undefined, phoneMetadata), (value, metadata) => {
        expect(checkForeignNumber(value, metadata).map(({ code }) => code)).toEqual(['foreign_number'])
      }),
      { numRuns: 1000 },
    )
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void checkForeignNumber(value, phoneMetadata)),
      { numRuns: 1000 },
    )
    expect(checkForeignNumber(null)[0]?.code).toBe('wrong_type')
  })

  test.each([
    ['+85221234567', 'HK'],
    ['+85328712345', 'MO'],
    ['+886223456789', 'TW'],
    ['+442079460958', 'GB'],
    ['+14155552671', 'US'],
    ['+80012345678', '001'],
  ])('checkForeignNumber tells the region of %s', (value, region) => {
    expect(checkForeignNumber(value, phoneMetadata, 2)).toEqual([
      { code: 'foreign_number', severity: 'warning', params: { position: 2, region } },
    ])
    expect(regionOfForeignNumber(value, phoneMetadata)).toBe(region)
  })

  test.each([
    '+8522123456',
    '+852212345678',
    '+85211111111',
    '+1415555267',
    '+99912345678',
    '+123456',
    '+8613812345678',
  ])('checkForeignNumber refuses %s', (value) => {
    expect(checkForeignNumber(value, phoneMetadata)).toEqual([
      { code: 'foreign_number_impossible', severity: 'error', params: { position: 1 } },
    ])
  })

  test('normalizeForeignNumber reads a hyphen behind seven digits as grouping, never as an extension', () => {
    expect(normalizeForeignNumber('+8522123-4567')).toBe('+85221234567')
    expect(normalizeForeignNumber('+5001380转1')).toBe('+5001380转1')
  })

  test('checkForeignNumber judges by E.164 alone without metadata', () => {
    expect(checkForeignNumber('+8522123456')[0]?.params).toEqual({ position: 1, region: 'HK' })
    expect(checkForeignNumber('+99912345678')[0]?.params).toEqual({ position: 1, region: 'ZZ' })
    expect(checkForeignNumber('+1234567890123456')[0]?.code).toBe('foreign_number_impossible')
  })
})

describe('formatForeignNumber', () => {
  test('formatForeignNumber groups what it knows, and normalizeForeignNumber undoes it', () => {
    expect(formatForeignNumber('+85221234567-801')).toBe('+852 2123 4567 转 801')
    expect(formatForeignNumber('+14155552671')).toBe('+14155552671')
    expect(formatForeignNumber('abc')).toBe('abc')
    fc.assert(
      fc.property(foreignNumber, (value) => {
        expect(isForeignNumber(value)).toBe(true)
        expect(normalizeForeignNumber(formatForeignNumber(value), phoneMetadata)).toBe(value)
      }),
      { numRuns: 1000 },
    )
  })
})
