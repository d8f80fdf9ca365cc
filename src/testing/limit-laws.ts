import { expectEachOnce, expectNumbers, expectRefusal, outcomeOf, type SequenceStoreLaw } from './sequence-store-law.ts'

/** Laws of where a sequence ends. */
export const limitLaws: readonly SequenceStoreLaw[] = [
  {
    name: 'gives the last number up to the limit, and none beyond it',
    async run(makeStore) {
      const store = await makeStore()
      const counter = { scope: 'law of the limit', period: '2024-12-01' }
      await expectNumbers(store, { ...counter, count: 9998, limit: 9999 }, 1)
      await expectNumbers(store, { ...counter, count: 1, limit: 9999 }, 9999)
      await expectRefusal(store, { ...counter, count: 1, limit: 9999 })
      await expectRefusal(store, { scope: 'law of the first limit', period: '', count: 4, limit: 3 })
    },
  },
  {
    name: 'takes nothing for what it refuses',
    async run(makeStore) {
      const store = await makeStore()
      const counter = { scope: 'law of refusal', period: '2024-12-01' }
      await expectRefusal(store, { ...counter, count: 11, limit: 10 })
      await expectNumbers(store, { ...counter, count: 8, limit: 10 }, 1)
      await expectRefusal(store, { ...counter, count: 3, limit: 10 })
      await expectNumbers(store, { ...counter, count: 2, limit: 10 }, 9)
    },
  },
  {
    name: 'goes on after a refusal where the limit is raised',
    async run(makeStore) {
      const store = await makeStore()
      const counter = { scope: 'law of growth', period: '2024-12-01' }
      await expectNumbers(store, { ...counter, count: 9, limit: 9 }, 1)
      await expectRefusal(store, { ...counter, count: 1, limit: 9 })
      await expectNumbers(store, { ...counter, count: 1, limit: 99 }, 10)
      await expectNumbers(store, { ...counter, count: 1 }, 11)
    },
  },
  {
    name: 'gives what is left, and no more, to 50 requests at the same time',
    async run(makeStore) {
      const store = await makeStore()
      const request = { scope: 'law of the rush', period: '2024-12-01', count: 1, limit: 20 }
      const outcomes = await Promise.all(Array.from({ length: 50 }, () => outcomeOf(store, request)))
      const given = outcomes.flatMap((outcome) => ('range' in outcome ? [outcome.range] : []))
      if (given.length !== 20) throw new Error(`${given.length} of 20 numbers were given`)
      expectEachOnce(given)
      await expectRefusal(store, request)
    },
  },
  {
    name: 'refuses numbers that are not exact any more',
    async run(makeStore) {
      const store = await makeStore()
      const counter = { scope: 'law of the last number', period: '' }
      await expectNumbers(store, { ...counter, count: Number.MAX_SAFE_INTEGER - 1 }, 1)
      await expectRefusal(store, { ...counter, count: 2 })
      await expectNumbers(store, { ...counter, count: 1 }, Number.MAX_SAFE_INTEGER)
      await expectRefusal(store, { ...counter, count: 1 })
    },
  },
]
