import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at } from '../../src/duplicates/integers.ts'
import { sharedKeysOf } from '../../src/duplicates/shared-keys.ts'
import { listed, loggedKeys, postedRecords } from './key-lists.ts'

const lists = fc.array(fc.array(fc.nat({ max: 9 }), { maxLength: 6 }), { maxLength: 30 })

/** By key: who has it. */
function holdersIn(list: readonly (readonly number[])[]): number[][] {
  return Array.from({ length: 10 }, (_, key) => list.flatMap((keys, record) => (keys.includes(key) ? [record] : [])))
}

test.each([undefined, 3])(
  'sharedKeysOf counts each key that two records have, once a record, and says who has it first (%s)',
  (sameHigh) => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 8 }), (list, limit) => {
        const { counts, firsts } = sharedKeysOf(loggedKeys(list, sameHigh), limit)
        const told = listed(counts).map((count, key) => [count, at(firsts, key)])
        const shared = holdersIn(list).filter(({ length }) => length > 1)
        expect(told.map(String).sort()).toEqual(shared.map((records) => String([records.length, records[0]])).sort())
      }),
      { numRuns: 1000 },
    )
  },
)

test.each([undefined, 3])(
  'sharedKeysOf posts the records of each key that no more than the limit have, in order (%s)',
  (sameHigh) => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 8 }), (list, limit) => {
        const posted = postedRecords(sharedKeysOf(loggedKeys(list, sameHigh), limit).postings)
        const expected = holdersIn(list).filter(({ length }) => length > 1 && length <= limit)
        expect(posted.map(String).sort()).toEqual(expected.map(String).sort())
      }),
      { numRuns: 1000 },
    )
  },
)

test('sharedKeysOf is right of many keys, some of which nearly all records have', () => {
  const list = Array.from({ length: 30_000 }, (_, record) => [0, record % 7000, 8000 + (record >> 1), record % 3])
  const { counts, postings } = sharedKeysOf(loggedKeys(list, 3), 20)
  expect(Math.max(...listed(counts))).toBe(30_000)
  expect(listed(counts).filter((count) => count === 2)).toHaveLength(15_000)
  const posted = postedRecords(postings)
  expect(posted).toHaveLength(15_000 + 7000 - 3)
  expect(posted.every(([one = 0, other = 0]) => one >> 1 === other >> 1 || other === one + 7000)).toBe(true)
})
