import { describe, expect, test } from 'vitest'
import { memorySequenceStore } from '../../src/identifiers/memory-sequence-store.ts'
import type { SequenceStore } from '../../src/identifiers/sequence-store.ts'
import { expectEachOnce, expectNumbers, expectRefusal, outcomeOf } from '../../src/testing/sequence-store-law.ts'

const request = { scope: 'CUST', period: '2024-12-01', count: 1 }
const failing: SequenceStore = { allocate: () => Promise.reject(new Error('connection lost')) }

describe('expectNumbers', () => {
  test('expectNumbers tells what was asked for and what came', async () => {
    const store = memorySequenceStore()
    await expectNumbers(store, request, 1)
    await expect(expectNumbers(store, { ...request, key: 'k', limit: 9 }, 1)).rejects.toThrow(
      "scope 'CUST', period '2024-12-01', count 1, limit 9, key 'k': gave 1 from 2 instead of 1 from 1",
    )
  })

  test.each<[unknown, string]>([
    ['1', "gave 1 from '1' instead of 1 from 1"],
    [1n, 'gave 1 from 1n instead of 1 from 1'],
    [undefined, 'gave 1 from undefined instead of 1 from 1'],
  ])('expectNumbers takes %o for no number', async (first, told) => {
    const store: SequenceStore = { allocate: async ({ count }) => ({ first: first as number, count }) }
    await expect(expectNumbers(store, request, 1)).rejects.toThrow(told)
  })
})

describe('expectRefusal', () => {
  test('expectRefusal wants a RangeError', async () => {
    await expectRefusal(memorySequenceStore(), { ...request, count: 0 })
    await expect(expectRefusal(memorySequenceStore(), request)).rejects.toThrow('gave numbers from 1 instead')
    await expect(expectRefusal(failing, request)).rejects.toThrow('rejected with another error')
  })
})

describe('expectEachOnce', () => {
  test('expectEachOnce finds what came twice and what never came, in any order', () => {
    expectEachOnce([
      { first: 3, count: 2 },
      { first: 1, count: 2 },
    ])
    expectEachOnce([])
    expect(() =>
      expectEachOnce([
        { first: 2, count: 1 },
        { first: 1, count: 2 },
      ]),
    ).toThrow('2 was given twice')
    expect(() =>
      expectEachOnce([
        { first: 1, count: 1 },
        { first: 3, count: 1 },
      ]),
    ).toThrow('2 was never given')
    expect(() => expectEachOnce([{ first: 0, count: 1 }])).toThrow('0 was given twice')
  })
})

describe('outcomeOf', () => {
  test('outcomeOf gives numbers or the refusal', async () => {
    expect(await outcomeOf(memorySequenceStore(), request)).toEqual({ range: { first: 1, count: 1 } })
    expect(await outcomeOf(failing, request)).toEqual({ refusal: new Error('connection lost') })
  })
})
