import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at } from '../../src/duplicates/integers.ts'
import { beginRecord, keyLogOf, logKey } from '../../src/duplicates/key-log.ts'
import { countOf, firstOf, keysIn, sharedKeysOf } from '../../src/duplicates/shared-keys.ts'

const lists = fc.array(fc.array(fc.nat({ max: 9 }), { maxLength: 6 }), { maxLength: 30 })

function sharedOf(list: readonly (readonly number[])[], limit: number) {
  const log = keyLogOf(1, 1)
  for (const keys of list) {
    beginRecord(log)
    for (const key of keys) logKey(log, key, 0)
  }
  return sharedKeysOf(log, limit)
}

test('sharedKeysOf counts each key that two records have, once a record, and says who has it first', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const shared = sharedOf(list, 99)
      const told = Array.from({ length: keysIn(shared) }, (_, key) => [countOf(shared, key), firstOf(shared, key)])
      const expected = Array.from({ length: 10 }, (_, key) =>
        list.flatMap((keys, at) => (keys.includes(key) ? [at] : [])),
      )
      const byText = (pairs: readonly (readonly unknown[])[]) => pairs.map(String).sort()
      expect(byText(told.filter(([count = 0]) => count > 1))).toEqual(
        byText(expected.filter(({ length }) => length > 1).map((records) => [records.length, records[0]])),
      )
    }),
    { numRuns: 1000 },
  )
})

test('sharedKeysOf only counts beyond the limit', () => {
  const shared = sharedOf([[1], [1], [1], [1]], 3)
  expect([countOf(shared, 1), shared.places.length, [...shared.starts]]).toEqual([4, 3, [0, 1, 2, 3, 3]])
  expect(at(shared.places, 0)).toBe(1)
})
