import { describe, expect, test } from 'vitest'
import { memorySequenceStore } from '../../src/identifiers/memory-sequence-store.ts'
import type { SequenceStore } from '../../src/identifiers/sequence-store.ts'
import { limitLaws } from '../../src/testing/limit-laws.ts'
import { askingFor, brokenBy, counting, pause, take } from './broken-store.ts'

const unlimited = Number.MAX_SAFE_INTEGER

const takesFirst = () =>
  counting((counters, counter, { count, limit = unlimited }) => {
    const range = take(counters, counter, count)
    if (range.first + count - 1 > limit) throw new RangeError('too late')
    return range
  })

const racing = () =>
  counting(async (counters, counter, { count, limit = unlimited }) => {
    const last = counters.get(counter) ?? 0
    await pause()
    if (last + count > limit) throw new RangeError('none left')
    return take(counters, counter, count)
  })

describe('limitLaws', () => {
  test('limitLaws hold for the memory store', async () => {
    expect(await brokenBy(limitLaws, memorySequenceStore)).toEqual([])
  })

  test.each<[string, string, () => SequenceStore]>([
    [
      'gives the last number up to the limit, and none beyond it',
      'ends one before the limit',
      () => askingFor((one) => ({ ...one, limit: (one.limit ?? unlimited) - 1 })),
    ],
    [
      'gives the last number up to the limit, and none beyond it',
      'ends one after the limit',
      () => askingFor((one) => ({ ...one, limit: Math.min(unlimited, (one.limit ?? unlimited) + 1) })),
    ],
    [
      'gives the last number up to the limit, and none beyond it',
      'forgets the limit in a new period',
      () =>
        counting((counters, counter, { count, limit = unlimited }) => {
          const last = counters.get(counter)
          if (last !== undefined && last + count > limit) throw new RangeError('none left')
          return take(counters, counter, count)
        }),
    ],
    [
      'gives the last number up to the limit, and none beyond it',
      'refuses with another error',
      () =>
        counting((counters, counter, { count, limit = unlimited }) => {
          if ((counters.get(counter) ?? 0) + count > limit) throw new TypeError('none left')
          return take(counters, counter, count)
        }),
    ],
    ['takes nothing for what it refuses', 'takes before it refuses', takesFirst],
    [
      'goes on after a refusal where the limit is raised',
      'closes a sequence that has ended',
      () =>
        counting((counters, counter, { count, limit = unlimited }) => {
          if ((counters.get(counter) ?? 0) + count <= limit) return take(counters, counter, count)
          counters.set(counter, Number.POSITIVE_INFINITY)
          throw new RangeError('none left')
        }),
    ],
    ['gives what is left, and no more, to 50 requests at the same time', 'looks, waits and takes', racing],
    [
      'refuses numbers that are not exact any more',
      'knows no end but the limit',
      () => counting((counters, counter, { count }) => take(counters, counter, count)),
    ],
  ])('"%s" is broken by a store that %s', async (law, _, makeStore) => {
    expect(await brokenBy(limitLaws, makeStore)).toContain(law)
  })

  test('limitLaws tell apart what is wrong: a racing store breaks nothing else', async () => {
    expect(await brokenBy(limitLaws, racing)).toEqual([
      'gives what is left, and no more, to 50 requests at the same time',
    ])
  })
})
