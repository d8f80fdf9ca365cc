import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frequentKeysOf } from '../../src/duplicates/frequent-keys.ts'
import { keyPartitionsOf, largestPart } from '../../src/duplicates/key-partitions.ts'
import { keySpread } from '../../src/duplicates/key-table.ts'
import { listed, loggedKeys } from './key-lists.ts'

const lists = fc.array(fc.array(fc.nat({ max: 9 }), { maxLength: 6 }), { maxLength: 30 })

test('keyPartitionsOf holds each key with its record but for the frequent ones, which it counts', () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 8 }), (list, limit) => {
      const log = loggedKeys(list)
      const frequent = frequentKeysOf(log, limit)
      const { lows, highs, records } = keyPartitionsOf(log, frequent)
      const held = [...highs].map((key, place) => [lows[place], key, records[place]])
      const holders = (key: number) => list.filter((keys) => keys.includes(key)).length
      const rare = list.flatMap((keys, record) =>
        keys.filter((key) => holders(key) <= limit).map((key) => [key >> 1, key, record]),
      )
      expect(held).toEqual(rare)
      const counts = Array.from({ length: 10 }, (_, key) => holders(key)).filter((count) => count > limit)
      expect(listed(frequent.counts).slice(1).sort()).toEqual(counts.sort())
    }),
    { numRuns: 1000 },
  )
})

test('keyPartitionsOf keeps the same key in one part, in the order of the records', () => {
  const list = Array.from({ length: 30_000 }, (_, record) => [record % 9000, 20_000 + record])
  const log = loggedKeys(list, 5)
  const partitions = keyPartitionsOf(log, frequentKeysOf(log, 20))
  const { lows, highs, records, ends } = partitions
  expect([ends.length, ends.at(-1), lows.length, highs.length]).toEqual([8, 60_000, 60_000, 0])
  let start = 0
  for (const end of ends) {
    expect(new Set([...lows.slice(start, end)].map((low) => (keySpread(low, 5) >>> 24) & 7)).size).toBe(1)
    const within = records.slice(start, end)
    expect(within).toEqual(within.slice().sort())
    start = end
  }
  expect(largestPart(partitions)).toBeLessThan(9000)
})
