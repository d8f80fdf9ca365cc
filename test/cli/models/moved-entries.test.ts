import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { movedEntries } from '../../../src/cli/models/moved-entries.ts'

describe('movedEntries', () => {
  test('movedEntries tells the one that moved, not its neighbours', () => {
    expect(movedEntries(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toEqual([{ entry: 'd', from: 4, to: 1 }])
    expect(movedEntries(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'])).toEqual([{ entry: 'a', from: 1, to: 4 }])
    expect(movedEntries(['a', 'b'], ['a', 'b'])).toEqual([])
  })

  test('movedEntries leaves those that stayed in their order', () => {
    const orders = fc
      .uniqueArray(fc.string(), { maxLength: 12 })
      .chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })))
    fc.assert(
      fc.property(orders, ([before, after]) => {
        const moved = movedEntries(before, after).map(({ entry }) => entry)
        const stayed = (list: readonly string[]) => list.filter((entry) => !moved.includes(entry))
        expect(stayed(after)).toEqual(stayed(before))
        expect(moved.length).toBeLessThan(Math.max(before.length, 1))
      }),
      { numRuns: 1000 },
    )
  })
})
