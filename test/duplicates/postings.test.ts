import fc from 'fast-check'
import { expect, test } from 'vitest'
import { integersOf } from '../../src/duplicates/integers.ts'
import { beginRecord, keyLogOf, logKey } from '../../src/duplicates/key-log.ts'
import { postingsOf, postRecord } from '../../src/duplicates/postings.ts'
import { sharedKeysOf } from '../../src/duplicates/shared-keys.ts'

test('postRecord finds the earlier records that share a key with each, unless more than the limit do', () => {
  const lists = fc.array(fc.array(fc.nat({ max: 12 }), { maxLength: 4 }), { maxLength: 30 })
  fc.assert(
    fc.property(lists, fc.integer({ min: 2, max: 8 }), (list, limit) => {
      const log = keyLogOf(1, 1)
      for (const keys of list) {
        beginRecord(log)
        for (const key of keys) logKey(log, key, 3)
      }
      const postings = postingsOf(sharedKeysOf(log, limit), limit)
      const found = integersOf(1)
      const finds = (key: number) => list.filter((keys) => keys.includes(key)).length <= limit
      for (const [record, keys] of list.entries()) {
        found.length = 0
        postRecord(postings, record, found)
        const earlier = list
          .slice(0, record)
          .flatMap((others, index) => (others.some((key) => keys.includes(key) && finds(key)) ? [index] : []))
        expect([...new Set(found.values.slice(0, found.length))].sort((one, other) => one - other)).toEqual(earlier)
      }
    }),
    { numRuns: 1000 },
  )
})
