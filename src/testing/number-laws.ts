import { expectEachOnce, expectNumbers, type SequenceStoreLaw } from './sequence-store-law.ts'

/** Laws of what a store gives to whom. */
export const numberLaws: readonly SequenceStoreLaw[] = [
  {
    name: 'gives numbers in a row, from 1',
    async run(makeStore) {
      const store = await makeStore()
      const counter = { scope: 'law of the row', period: '2024-12-01' }
      await expectNumbers(store, { ...counter, count: 1 }, 1)
      await expectNumbers(store, { ...counter, count: 3 }, 2)
      await expectNumbers(store, { ...counter, count: 1 }, 5)
    },
  },
  {
    name: 'begins a new period at 1',
    async run(makeStore) {
      const store = await makeStore()
      const scope = 'law of midnight'
      await expectNumbers(store, { scope, period: '2024-12-31', count: 7 }, 1)
      await expectNumbers(store, { scope, period: '2025-01-01', count: 1 }, 1)
      await expectNumbers(store, { scope, period: '', count: 1 }, 1)
    },
  },
  {
    name: 'goes on in a period that comes back',
    async run(makeStore) {
      const store = await makeStore()
      const scope = 'law of the clock'
      await expectNumbers(store, { scope, period: '2024-12-31', count: 7 }, 1)
      await expectNumbers(store, { scope, period: '2025-01-01', count: 2 }, 1)
      await expectNumbers(store, { scope, period: '2024-12-31', count: 1 }, 8)
      await expectNumbers(store, { scope, period: '2025-01-01', count: 1 }, 3)
    },
  },
  {
    name: 'keeps scopes apart',
    async run(makeStore) {
      const store = await makeStore()
      await expectNumbers(store, { scope: 'law of scopes', period: '2024-12-01', count: 4 }, 1)
      await expectNumbers(store, { scope: 'law of other scopes', period: '2024-12-01', count: 1 }, 1)
      await expectNumbers(store, { scope: 'law of scopes 2024', period: '-12-01', count: 1 }, 1)
      await expectNumbers(store, { scope: 'law of scopes 2024-12', period: '-01', count: 1 }, 1)
    },
  },
  {
    name: 'gives each number once to 50 requests at the same time',
    async run(makeStore) {
      const store = await makeStore()
      const counter = { scope: 'law of the crowd', period: '2024-12-01' }
      const requests = Array.from({ length: 50 }, (_, index) => ({ ...counter, count: (index % 3) + 1 }))
      expectEachOnce(await Promise.all(requests.map((request) => store.allocate(request))))
    },
  },
  {
    name: 'counts beyond 32 bits, exactly',
    async run(makeStore) {
      const store = await makeStore()
      const counter = { scope: 'law of large numbers', period: '' }
      await expectNumbers(store, { ...counter, count: 2 ** 32 }, 1)
      await expectNumbers(store, { ...counter, count: 1 }, 2 ** 32 + 1)
      await expectNumbers(store, { ...counter, count: 2 ** 52 }, 2 ** 32 + 2)
      await expectNumbers(store, { ...counter, count: 1 }, 2 ** 52 + 2 ** 32 + 2)
    },
  },
]
