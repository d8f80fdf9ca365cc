import { describe, expect, test } from 'vitest'
import { memorySequenceStore } from '../../src/identifiers/memory-sequence-store.ts'
import type { SequenceRange, SequenceRequest, SequenceStore } from '../../src/identifiers/sequence-store.ts'
import { keyLaws } from '../../src/testing/key-laws.ts'
import { askingFor, brokenBy, pause } from './broken-store.ts'

/** A store without keys inside, and its own way of keeping them outside. */
function keeping(
  serve: (
    kept: Map<string, SequenceRange>,
    place: string,
    request: SequenceRequest,
    take: () => Promise<SequenceRange>,
  ) => Promise<SequenceRange>,
): SequenceStore {
  const store = memorySequenceStore()
  const kept = new Map<string, SequenceRange>()
  return {
    allocate: async (request) => {
      const { scope, period, key } = request
      const take = () => store.allocate({ ...request, key: undefined })
      return key === undefined ? take() : serve(kept, JSON.stringify([scope, period, key]), request, take)
    },
  }
}

async function keptOrTaken(
  kept: Map<string, SequenceRange>,
  place: string,
  take: () => Promise<SequenceRange>,
): Promise<SequenceRange> {
  const range = kept.get(place) ?? (await take())
  kept.set(place, range)
  return range
}

const racing = () =>
  keeping(async (kept, place, { count }, take) => {
    const known = kept.get(place)
    if (known && known.count !== count) throw new RangeError('another count')
    await pause()
    const range = known ?? (await take())
    kept.set(place, range)
    return range
  })

const forgetsCounts = () => keeping((kept, place, _, take) => keptOrTaken(kept, place, take))

describe('keyLaws', () => {
  test('keyLaws hold for the memory store', async () => {
    expect(await brokenBy(keyLaws, memorySequenceStore)).toEqual([])
  })

  test.each<[string, string, () => SequenceStore]>([
    [
      'gives the same numbers for the same key, and takes no new ones',
      'knows no keys',
      () => askingFor((one) => ({ ...one, key: undefined })),
    ],
    [
      'gives the same numbers for the same key, and takes no new ones',
      'takes an empty key for none',
      () => askingFor((one) => ({ ...one, key: one.key || undefined })),
    ],
    [
      'gives the same numbers for the same key, and takes no new ones',
      'takes new ones and gives the old',
      () =>
        keeping(async (kept, place, _, take) => {
          const range = await take()
          return keptOrTaken(kept, place, async () => range)
        }),
    ],
    ['gives the same numbers to 50 requests with the same key at the same time', 'looks, waits and takes', racing],
    [
      'keeps keys for each scope and period',
      'keeps keys for all',
      () => keeping((kept, _, { key = '' }, take) => keptOrTaken(kept, key, take)),
    ],
    [
      'keeps keys for each scope and period',
      'keeps keys for each scope',
      () => keeping((kept, _, { scope, key }, take) => keptOrTaken(kept, JSON.stringify([scope, key]), take)),
    ],
    ['refuses a key that comes back with another count, and takes nothing', 'forgets the count', forgetsCounts],
    [
      'refuses a key that comes back with another count, and takes nothing',
      'takes a key and count for another key',
      () => askingFor((one) => ({ ...one, key: one.key === undefined ? undefined : `${one.key} ${one.count}` })),
    ],
    [
      'answers a key also when the sequence has ended since',
      'looks at the limit first',
      () => {
        const store = memorySequenceStore()
        return {
          allocate: async (request) => {
            const { scope, period, count, limit } = request
            await store.allocate({ scope: `${scope} again`, period, count, limit })
            return store.allocate(request)
          },
        }
      },
    ],
    [
      'lets the key of a refused request come again',
      'keeps the key of what it refuses',
      () =>
        keeping(async (kept, place, { count }, take) => {
          const known = kept.get(place)
          if (known && known.count !== count) throw new RangeError('another count')
          if (!known) kept.set(place, { first: 0, count })
          return keptOrTaken(new Map(known ? [[place, known]] : []), place, take)
        }),
    ],
    [
      'keeps large numbers for a key, exactly',
      'keeps them in 15 digits',
      () =>
        keeping(async (kept, place, _, take) => {
          const known = kept.get(place)
          if (known) return { first: Number(known.first.toPrecision(15)), count: known.count }
          return keptOrTaken(kept, place, take)
        }),
    ],
  ])('"%s" is broken by a store that %s', async (law, _, makeStore) => {
    expect(await brokenBy(keyLaws, makeStore)).toContain(law)
  })

  test('keyLaws tell apart what is wrong: a store breaks the law that it breaks', async () => {
    expect(await brokenBy(keyLaws, racing)).toEqual([
      'gives the same numbers to 50 requests with the same key at the same time',
    ])
    expect(await brokenBy(keyLaws, forgetsCounts)).toContain(
      'refuses a key that comes back with another count, and takes nothing',
    )
  })
})
