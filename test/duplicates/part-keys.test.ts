import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partKeysOf, readPart } from '../../src/duplicates/part-keys.ts'

const places = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 2 }), fc.nat({ max: 9 })), { maxLength: 60 })

test('readPart numbers the keys of one part after the other, and counts each once for a record', () => {
  fc.assert(
    fc.property(places, places, fc.boolean(), (before, part, hasHighs) => {
      const byRecord = part.sort(([, , one], [, , other]) => one - other)
      const all = [...before, ...byRecord]
      const column = (index: 0 | 1 | 2) => Int32Array.from(all, (place) => place[index])
      const partitions = {
        lows: column(0),
        highs: hasHighs ? column(1) : new Int32Array(0),
        records: column(2),
        ends: Int32Array.of(before.length, all.length),
      }
      const keys = partKeysOf(60)
      readPart(keys, partitions, 0, before.length)
      readPart(keys, partitions, before.length, all.length)
      const names = byRecord.map(([low, high]) => (hasHighs ? `${low} ${high}` : `${low}`))
      const known = [...new Set(names)]
      expect(keys.size).toBe(known.length)
      for (const [key, name] of known.entries()) {
        expect(keys.firsts[key]).toBe(before.length + names.indexOf(name))
        const records = byRecord.flatMap(([, , record], place) => (names[place] === name ? [record] : []))
        expect([keys.counts[key], keys.lasts[key]]).toEqual([new Set(records).size, records.at(-1)])
      }
      const expected = names.map((name, place) => {
        const isAgain = names.some(
          (other, earlier) => earlier < place && other === name && byRecord[earlier]?.[2] === byRecord[place]?.[2],
        )
        return isAgain ? -1 : known.indexOf(name)
      })
      expect([...keys.numbers.slice(0, names.length)]).toEqual(expected)
    }),
    { numRuns: 1000 },
  )
})
