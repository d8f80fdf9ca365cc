import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memorySequenceStore } from '../../src/identifiers/memory-sequence-store.ts'

const today = { scope: 'CUST', period: '2024-12-01' }

describe('memorySequenceStore', () => {
  test('memorySequenceStore gives numbers in a row, from 1', async () => {
    const store = memorySequenceStore()
    expect(await store.allocate({ ...today, count: 1 })).toEqual({ first: 1, count: 1 })
    expect(await store.allocate({ ...today, count: 3 })).toEqual({ first: 2, count: 3 })
    expect(await store.allocate({ ...today, count: 1 })).toEqual({ first: 5, count: 1 })
  })

  test('memorySequenceStore begins anew in another period or scope, and in another store', async () => {
    const store = memorySequenceStore()
    await store.allocate({ ...today, count: 7 })
    expect(await store.allocate({ ...today, period: '2024-12-02', count: 1 })).toEqual({ first: 1, count: 1 })
    expect(await store.allocate({ ...today, scope: 'PARTNER', count: 1 })).toEqual({ first: 1, count: 1 })
    expect(await store.allocate({ scope: 'CUST2024', period: '-12-01', count: 1 })).toEqual({ first: 1, count: 1 })
    expect(await memorySequenceStore().allocate({ ...today, count: 1 })).toEqual({ first: 1, count: 1 })
  })

  test('memorySequenceStore gives the same numbers for the same key, and takes no new ones', async () => {
    const store = memorySequenceStore()
    const first = await store.allocate({ ...today, count: 2, key: 'order-1' })
    expect(await store.allocate({ ...today, count: 2, key: 'order-1' })).toEqual(first)
    expect(await store.allocate({ ...today, count: 1, key: 'order-2' })).toEqual({ first: 3, count: 1 })
    expect(await store.allocate({ ...today, period: '2024-12-02', count: 2, key: 'order-1' })).toEqual({
      first: 1,
      count: 2,
    })
  })

  test('memorySequenceStore refuses a key that comes back with another count', async () => {
    const store = memorySequenceStore()
    await store.allocate({ ...today, count: 2, key: 'order-1' })
    await expect(store.allocate({ ...today, count: 3, key: 'order-1' })).rejects.toThrow(RangeError)
    expect(await store.allocate({ ...today, count: 1 })).toEqual({ first: 3, count: 1 })
  })

  test('memorySequenceStore refuses to go beyond the limit, and takes nothing then', async () => {
    const store = memorySequenceStore()
    await store.allocate({ ...today, count: 9998, limit: 9999 })
    await expect(store.allocate({ ...today, count: 2, limit: 9999 })).rejects.toThrow(/sequence ends at 9999/)
    expect(await store.allocate({ ...today, count: 1, limit: 9999 })).toEqual({ first: 9999, count: 1 })
    await expect(store.allocate({ ...today, count: 1, limit: 9999 })).rejects.toThrow(RangeError)
    expect(await store.allocate({ ...today, count: 1 })).toEqual({ first: 10_000, count: 1 })
  })

  test('memorySequenceStore answers a retry also when the sequence has ended since', async () => {
    const store = memorySequenceStore()
    await store.allocate({ ...today, count: 9, limit: 9, key: 'order-1' })
    expect(await store.allocate({ ...today, count: 9, limit: 9, key: 'order-1' })).toEqual({ first: 1, count: 9 })
  })

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'memorySequenceStore refuses the count %d',
    async (count) => {
      await expect(memorySequenceStore().allocate({ ...today, count })).rejects.toThrow(RangeError)
    },
  )

  test('memorySequenceStore refuses a limit that is no number', async () => {
    await expect(memorySequenceStore().allocate({ ...today, count: 1, limit: Number.NaN })).rejects.toThrow(RangeError)
  })

  test('memorySequenceStore never gives a number twice, whoever asks at the same time', async () => {
    const requests = fc.array(fc.record({ scope: fc.constantFrom('A', 'B'), count: fc.integer({ min: 1, max: 20 }) }), {
      maxLength: 30,
    })
    await fc.assert(
      fc.asyncProperty(requests, async (asked) => {
        const store = memorySequenceStore()
        const ranges = await Promise.all(asked.map((one) => store.allocate({ ...one, period: '2024' })))
        const given = ranges.flatMap(({ first, count }, index) =>
          Array.from({ length: count }, (_, step) => `${asked[index]?.scope}${first + step}`),
        )
        expect(new Set(given).size).toBe(given.length)
      }),
      { numRuns: 1000 },
    )
  })
})
