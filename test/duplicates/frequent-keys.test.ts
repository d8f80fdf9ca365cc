import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countKey, frequentKeysOf } from '../../src/duplicates/frequent-keys.ts'
import { keySpread, knownKey, unknownKey } from '../../src/duplicates/key-table.ts'
import { listed, loggedKeys } from './key-lists.ts'

test('frequentKeysOf few records are the keys that more of them than the limit have', () => {
  const lists = fc.array(fc.array(fc.nat({ max: 9 }), { maxLength: 6 }), { maxLength: 30 })
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 8 }), (list, limit) => {
      const { table } = frequentKeysOf(loggedKeys(list), limit)
      for (let key = 0; key < 10; key++) {
        const isFrequent = list.filter((keys) => keys.includes(key)).length > limit
        expect(knownKey(table, key >> 1, key, keySpread(key >> 1, key)) !== unknownKey).toBe(isFrequent)
      }
    }),
    { numRuns: 1000 },
  )
})

test('frequentKeysOf many records are found by some of them, and never without need', () => {
  const list = Array.from({ length: 50_000 }, (_, record) => [0, 1000 + (record >> 3)])
  expect(frequentKeysOf(loggedKeys(list), 20).table.size).toBe(1)
})

test('countKey counts a record once, and keeps the first', () => {
  const frequent = frequentKeysOf(loggedKeys([[4], [4], [4]]), 2)
  for (const record of [0, 0, 2, 2, 5]) countKey(frequent, 1, record)
  expect([listed(frequent.counts), listed(frequent.firsts)]).toEqual([
    [0, 3],
    [0, 0],
  ])
})
