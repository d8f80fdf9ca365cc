import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catchUp, chainsOf, recordsLikeNewest } from '../../src/duplicates/chains.ts'
import { integersOf } from '../../src/duplicates/integers.ts'
import { beginRecord, keyLogOf, logKey, truncateLog } from '../../src/duplicates/key-log.ts'

test('recordsLikeNewest finds the records that share a key, however often it was caught up, unless as many as the limit do', () => {
  const keys = fc.array(fc.nat({ max: 8 }), { maxLength: 4 })
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, fc.boolean()), { maxLength: 20 }), keys, (list, asked) => {
      const log = keyLogOf(1, 1)
      const chains = chainsOf(log, 5)
      const read = (record: readonly number[]) => {
        beginRecord(log)
        for (const key of record) logKey(log, key, 1)
      }
      for (const [record, isAskedFor] of list) {
        read(record)
        if (isAskedFor) catchUp(chains)
      }
      catchUp(chains)
      read(asked)
      const found = integersOf(1)
      recordsLikeNewest(chains, found)
      truncateLog(log, list.length)
      const finds = (key: number) => list.filter(([record]) => record.includes(key)).length < 5
      const expected = list.flatMap(([record], at) =>
        record.some((key) => asked.includes(key) && finds(key)) ? [at] : [],
      )
      expect([...new Set(found.values.slice(0, found.length))].sort((one, other) => one - other)).toEqual(expected)
    }),
    { numRuns: 1000 },
  )
})
