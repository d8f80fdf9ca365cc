import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyOf, keySpread, keyTableOf, unknownKey } from '../../src/duplicates/key-table.ts'

test('keyOf numbers keys from 1 in the order in which they come, and knows them again', () => {
  const half = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(half, half), { maxLength: 300, selector: String }), (keys) => {
      const table = keyTableOf(1)
      expect(keys.map(([low, high]) => keyOf(table, low, high, true))).toEqual(keys.map((_, index) => index + 1))
      expect(keys.map(([low, high]) => keyOf(table, low, high, false))).toEqual(keys.map((_, index) => index + 1))
      expect(table.size).toBe(keys.length)
    }),
    { numRuns: 1000 },
  )
})

test('keyOf adds nothing unless it may', () => {
  const table = keyTableOf(4)
  expect(keyOf(table, 1, 2, false)).toBe(unknownKey)
  expect(table.size).toBe(0)
})

test('keySpread gives neighbouring keys different last bits', () => {
  const last = Array.from({ length: 256 }, (_, low) => keySpread(low, 7) & 1023)
  expect(new Set(last).size).toBeGreaterThan(200)
})
