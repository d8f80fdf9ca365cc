import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyTable, keyOf, keyOfText, keysWithin, keyTableOf, unknownKey } from '../../src/duplicates/key-table.ts'

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

test('keyOfText keeps the same text of two realms apart', () => {
  const table = keyTableOf(4)
  expect(keyOfText(table, '云帆', 1, true)).not.toBe(keyOfText(table, '云帆', 2, true))
  expect(keyOfText(table, '云帆', 1, false)).toBe(1)
})

test('keysWithin tells every key once, in 16 digits', () => {
  const table = keyTableOf(4)
  for (let low = 0; low < 100; low++) keyOf(table, low, -1, true)
  const keys = keysWithin(table)
  expect(keys.size).toBe(100)
  expect(keys.get(1)).toBe('ffffffff00000000')
  expect(keys.get(100)).toBe('ffffffff00000063')
})

test('emptyTable forgets every key, and numbers the next from 1', () => {
  const table = keyTableOf(4)
  for (let low = 0; low < 100; low++) keyOf(table, low, -1, true)
  emptyTable(table)
  expect(keyOf(table, 5, -1, false)).toBe(unknownKey)
  expect(keyOf(table, 5, -1, true)).toBe(1)
  expect([...keysWithin(table)]).toEqual([[1, 'ffffffff00000005']])
})
