import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lastOrdinal, ordinalOf, sequenceAt, sequenceOf, sequenceText } from '../../src/identifiers/sequence-text.ts'

const tens = { width: 4, overflow: 'refuse', start: 1000, step: 10 } as const
const plain = { width: 2, overflow: 'grow' } as const

describe('sequenceText', () => {
  test('sequenceText fills up with zeros, and grows where it may', () => {
    expect([1, 99, 100].map((sequence) => sequenceText(sequence, plain))).toEqual(['01', '99', '100'])
    expect(sequenceText(0, { ...plain, start: 0 })).toBe('00')
    expect(sequenceText(1010, tens)).toBe('1010')
  })

  test.each([990, 1005, 0, 10_000, -10, 1000.5])(
    'sequenceText refuses %d, which the numbering never comes to',
    (sequence) => {
      expect(() => sequenceText(sequence, tens)).toThrow(RangeError)
    },
  )

  test('sequenceText says what the sequence must be', () => {
    expect(() => sequenceText(1005, tens)).toThrow(/whole number from 1000 in steps of 10/)
    expect(() => sequenceText(0, plain)).toThrow(/whole number from 1; pass/)
  })
})

describe('sequenceOf', () => {
  test.each([
    ['01', 1],
    ['99', 99],
    ['100', 100],
    ['00', undefined],
    ['1', undefined],
    ['001', undefined],
    ['0100', undefined],
    ['', undefined],
    ['1a', undefined],
    ['１２', undefined],
    ['9'.repeat(15), 999_999_999_999_999],
    ['9'.repeat(16), undefined],
  ])('sequenceOf %j is %s', (digits, sequence) => {
    expect(sequenceOf(digits, plain)).toBe(sequence)
  })

  test('sequenceOf refuses what lies before the start or between the steps', () => {
    expect(['1000', '1010', '0990', '1005', '11000'].map((digits) => sequenceOf(digits, tens))).toEqual([
      1000,
      1010,
      undefined,
      undefined,
      undefined,
    ])
    expect(sequenceOf('00', { ...plain, start: 0 })).toBe(0)
  })
})

test('sequenceAt and ordinalOf undo each other, and lastOrdinal is the last that can be written', () => {
  const segments = fc.record({
    width: fc.integer({ min: 1, max: 8 }),
    overflow: fc.constantFrom('grow' as const, 'refuse' as const),
    start: fc.integer({ min: 0, max: 9 }),
    step: fc.integer({ min: 1, max: 9 }),
  })
  fc.assert(
    fc.property(segments, fc.double({ min: 0, max: 1, noNaN: true }), (segment, share) => {
      const last = lastOrdinal(segment)
      const ordinal = 1 + Math.floor(share * (last - 1))
      const sequence = sequenceAt(ordinal, segment)
      expect(ordinalOf(sequence, segment)).toBe(ordinal)
      expect(sequenceOf(sequenceText(sequence, segment), segment)).toBe(sequence)
      expect(() => sequenceText(sequenceAt(last, segment), segment)).not.toThrow()
      expect(() => sequenceText(sequenceAt(last + 1, segment), segment)).toThrow(RangeError)
    }),
    { numRuns: 1000 },
  )
})
