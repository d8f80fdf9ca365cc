import fc from 'fast-check'
import { expect, test } from 'vitest'
import { candidatesWithin, type PlaceSieve, stretchEnds } from '../../src/duplicates/candidate-pairs.ts'
import { append } from '../../src/duplicates/integers.ts'
import { everyPlace } from '../../src/duplicates/place-sieve.ts'
import { postingsOf } from './key-lists.ts'

const count = 20
const postings = fc
  .array(fc.uniqueArray(fc.nat({ max: count - 1 }), { minLength: 2, maxLength: 6 }), { maxLength: 12 })
  .map((keys) => keys.map((records) => records.sort((one, other) => one - other)))

/** The pairs within a stretch, each once. */
function pairsIn(...[all, sieve, begin, end]: Parameters<typeof candidatesWithin>): string[] {
  const { starts, earlier } = candidatesWithin(all, sieve, begin, end)
  const pairs = Array.from({ length: end - begin }, (_, index) =>
    [...earlier.slice(starts[index], starts[index + 1])].map((one) => `${one} ${begin + index}`),
  )
  return [...new Set(pairs.flat())].sort()
}

test('candidatesWithin are the pairs of records that share a key, wherever stretches end', () => {
  fc.assert(
    fc.property(postings, postings, fc.nat({ max: count }), (keys, others, middle) => {
      const all = [keys, others].map(postingsOf)
      const found = [...pairsIn(all, everyPlace, 0, middle), ...pairsIn(all, everyPlace, middle, count)].sort()
      const pairs = [...keys, ...others].flatMap((records) =>
        records.flatMap((other, index) => records.slice(0, index).map((one) => `${one} ${other}`)),
      )
      expect(found).toEqual([...new Set(pairs)].sort())
    }),
    { numRuns: 1000 },
  )
})

test('candidatesWithin leaves out what is held back', () => {
  const firstOnly: PlaceSieve = () => (from, _, kept) => append(kept, from)
  expect(pairsIn([postingsOf([[0, 1, 2]])], firstOnly, 0, 3)).toEqual(['0 1', '0 2'])
})

test('candidatesWithin are all pairs of many keys', () => {
  const keys = Array.from({ length: 20_000 }, (_, record) => [record, record + 1])
  const listed: number[] = []
  const sieve: PlaceSieve = (records) => {
    listed.push(records.length)
    return everyPlace(records)
  }
  const { starts, earlier } = candidatesWithin([postingsOf(keys)], sieve, 0, 20_001)
  expect([...earlier]).toEqual(keys.map(([one]) => one))
  expect([...starts.slice(0, 4)]).toEqual([0, 0, 1, 2])
  expect(listed.length).toBeGreaterThan(1)
  expect(listed.reduce((sum, length) => sum + length, 0)).toBe(40_000)
})

test('stretchEnds parts records so that no stretch but for its last record makes more pairs than that', () => {
  fc.assert(
    fc.property(postings, fc.nat({ max: 30 }), (keys, most) => {
      const all = [postingsOf(keys)]
      const ends = stretchEnds(all, count, most)
      expect(ends.at(-1)).toBe(count)
      for (const [index, end] of ends.entries()) {
        const begin = ends[index - 1] ?? 0
        expect(end).toBeGreaterThan(begin)
        expect(candidatesWithin(all, everyPlace, begin, end - 1).earlier.length).toBeLessThanOrEqual(most)
        if (end < count) expect(candidatesWithin(all, everyPlace, begin, end).earlier.length).toBeGreaterThan(most)
      }
    }),
    { numRuns: 1000 },
  )
})
