import fc from 'fast-check'
import { expect, test } from 'vitest'
import { append, integersOf } from '../../src/duplicates/integers.ts'
import { keepOnce, recordRoundsOf } from '../../src/duplicates/record-rounds.ts'

test('keepOnce leaves each record once, in the order in which they came, in every list anew', () => {
  const lists = fc.array(fc.array(fc.nat({ max: 40 })), { maxLength: 6 })
  fc.assert(
    fc.property(lists, (all) => {
      const seen = recordRoundsOf(1)
      for (const list of all) {
        const records = integersOf(1)
        for (const record of list) append(records, record)
        keepOnce(seen, records)
        expect([...records.values.slice(0, records.length)]).toEqual([...new Set(list)])
      }
    }),
    { numRuns: 1000 },
  )
})
