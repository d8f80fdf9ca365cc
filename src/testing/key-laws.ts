import type { SequenceRequest } from '../identifiers/sequence-store.ts'
import { expectNumbers, expectRefusal, type SequenceStoreLaw } from './sequence-store-law.ts'

/** Laws of the idempotency key. */
export const keyLaws: readonly SequenceStoreLaw[] = [
  {
    name: 'gives the same numbers for the same key, and takes no new ones',
    async run(makeStore) {
      const store = await makeStore()
      const counter = { scope: 'law of the key', period: '2024-12-01' }
      await expectNumbers(store, { ...counter, count: 2, key: 'order 1' }, 1)
      await expectNumbers(store, { ...counter, count: 1 }, 3)
      await expectNumbers(store, { ...counter, count: 2, key: 'order 1' }, 1)
      await expectNumbers(store, { ...counter, count: 1, key: 'order 2' }, 4)
      await expectNumbers(store, { ...counter, count: 1, key: '' }, 5)
      await expectNumbers(store, { ...counter, count: 1, key: '' }, 5)
    },
  },
  {
    name: 'gives the same numbers to 50 requests with the same key at the same time',
    async run(makeStore) {
      const store = await makeStore()
      const twins = async (request: SequenceRequest) => {
        await Promise.all(Array.from({ length: 50 }, () => expectNumbers(store, { ...request, key: 'order 1' }, 1)))
        await expectNumbers(store, { ...request, count: 1 }, 3)
      }
      await twins({ scope: 'law of twins', period: '2024-12-01', count: 2 })
      await twins({ scope: 'law of the last twins', period: '2024-12-01', count: 2, limit: 3 })
    },
  },
  {
    name: 'keeps keys for each scope and period',
    async run(makeStore) {
      const store = await makeStore()
      const request = { count: 2, key: 'order 1' }
      await expectNumbers(store, { ...request, scope: 'law of places', period: '2024-12-01' }, 1)
      await expectNumbers(store, { scope: 'law of places', period: '2024-12-02', count: 5 }, 1)
      await expectNumbers(store, { ...request, scope: 'law of places', period: '2024-12-02' }, 6)
      await expectNumbers(store, { scope: 'law of other places', period: '2024-12-01', count: 3 }, 1)
      await expectNumbers(store, { ...request, scope: 'law of other places', period: '2024-12-01' }, 4)
      await expectNumbers(store, { ...request, scope: 'law of places', period: '2024-12-01' }, 1)
    },
  },
  {
    name: 'refuses a key that comes back with another count, and takes nothing',
    async run(makeStore) {
      const store = await makeStore()
      const counter = { scope: 'law of counts', period: '2024-12-01' }
      await expectNumbers(store, { ...counter, count: 2, key: 'order 1' }, 1)
      await expectRefusal(store, { ...counter, count: 3, key: 'order 1' })
      await expectRefusal(store, { ...counter, count: 1, key: 'order 1' })
      await expectNumbers(store, { ...counter, count: 2, key: 'order 1' }, 1)
      await expectNumbers(store, { ...counter, count: 1 }, 3)
    },
  },
  {
    name: 'answers a key also when the sequence has ended since',
    async run(makeStore) {
      const store = await makeStore()
      const request = { scope: 'law of the end', period: '2024-12-01', count: 9, limit: 9 }
      await expectNumbers(store, { ...request, key: 'order 1' }, 1)
      await expectRefusal(store, { ...request, key: 'order 2' })
      await expectNumbers(store, { ...request, key: 'order 1' }, 1)
    },
  },
  {
    name: 'lets the key of a refused request come again',
    async run(makeStore) {
      const store = await makeStore()
      const counter = { scope: 'law of second tries', period: '2024-12-01' }
      await expectNumbers(store, { ...counter, count: 8, limit: 9 }, 1)
      await expectRefusal(store, { ...counter, count: 2, limit: 9, key: 'order 1' })
      await expectNumbers(store, { ...counter, count: 1, limit: 9, key: 'order 1' }, 9)
      await expectNumbers(store, { ...counter, count: 1, limit: 9, key: 'order 1' }, 9)
    },
  },
  {
    name: 'keeps large numbers for a key, exactly',
    async run(makeStore) {
      const store = await makeStore()
      const counter = { scope: 'law of large keys', period: '' }
      await expectNumbers(store, { ...counter, count: 2 ** 52 + 1, key: 'many' }, 1)
      await expectNumbers(store, { ...counter, count: 1, key: 'large' }, 2 ** 52 + 2)
      await expectNumbers(store, { ...counter, count: 2 ** 52 + 1, key: 'many' }, 1)
      await expectNumbers(store, { ...counter, count: 1, key: 'large' }, 2 ** 52 + 2)
    },
  },
]
