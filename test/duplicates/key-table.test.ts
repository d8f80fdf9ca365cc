import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyOf, keySpread, keyTableOf, knownKey, unknownKey } from '../../src/duplicates/key-table.ts'

test('keyOf numbers keys from 1 in the order in which they come, and knows them again', () => {
  const half = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(half, half), { maxLength: 300, selector: String }), (keys) => {
      const table = keyTableOf(1)
      const numbers = keys.map((_, index) => index + 1)
      expect(keys.map(([low, high]) => keyOf(table, low, high))).toEqual(numbers)
      expect(keys.map(([low, high]) => keyOf(table, low, high))).toEqual(numbers)
      expect(keys.map(([low, high]) => knownKey(table, low, high, keySpread(low, high)))).toEqual(numbers)
      expect(table.size).toBe(keys.length)
    }),
    { numRuns: 1000 },
  )
})

test('knownKey adds nothing', () => {
  const table = keyTableOf(4)
  expect(knownKey(table, 1, 2, keySpread(1, 2))).toBe(unknownKey)
  expect(table.size).toBe(0)
})

test('keySpread gives neighbouring keys different last bits', () => {
  const last = Array.from({ length: 256 }, (_, low) => keySpread(low, 7) & 1023)
  expect(new Set(last).size).toBeGreaterThan(200)
})
