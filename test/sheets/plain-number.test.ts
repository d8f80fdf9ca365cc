import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainNumber } from '../../src/sheets/plain-number.ts'

test.each([
  ['1.3812345678E10', '13812345678'],
  ['5E3', '5000'],
  ['0.30000000000000004', '0.3'],
  ['911100001088888123', '911100001088888000'],
  ['1E21', '1000000000000000000000'],
  ['1E-7', '0.0000001'],
  ['-1.5', '-1.5'],
  ['0', '0'],
])('plainNumber writes %s in full: %s', (text, expected) => {
  expect(plainNumber(Number(text))).toBe(expected)
})

test('plainNumber writes no exponent and no other number', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (value) => {
      const text = plainNumber(value)
      expect(text).not.toMatch(/e/i)
      expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14 + 1e-20)
    }),
    { numRuns: 1000 },
  )
})
