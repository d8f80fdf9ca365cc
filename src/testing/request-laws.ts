import type { SequenceRequest, SequenceStore } from '../identifiers/sequence-store.ts'
import { expectEachOnce, expectNumbers, expectRefusal, type SequenceStoreLaw } from './sequence-store-law.ts'

/** Laws of what may be asked. */
export const requestLaws: readonly SequenceStoreLaw[] = [
  {
    name: 'refuses an unsound count, and takes nothing',
    async run(makeStore) {
      const store = await makeStore()
      const counter = { scope: 'law of sound counts', period: '2024-12-01' }
      for (const count of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
        await expectRefusal(store, { ...counter, count })
        await expectRefusal(store, { ...counter, count, key: 'order 1' })
      }
      await expectNumbers(store, { ...counter, count: 1 }, 1)
    },
  },
  {
    name: 'refuses an unsound limit, and takes nothing',
    async run(makeStore) {
      const store = await makeStore()
      const counter = { scope: 'law of sound limits', period: '2024-12-01' }
      for (const limit of [9.5, Number.NaN, Number.POSITIVE_INFINITY, 0, -1]) {
        await expectRefusal(store, { ...counter, count: 1, limit })
      }
      await expectNumbers(store, { ...counter, count: 1 }, 1)
    },
  },
  {
    name: 'keeps texts apart that differ in one character',
    async run(makeStore) {
      const store = await makeStore()
      await expectApart(store, (text) => ({ scope: `law of texts ${text}`, period: '2024-12-01', count: 1 }))
      await expectApart(store, (period) => ({ scope: 'law of periods', period, count: 1 }))
      // All keys take from one counter: each number once says that no key was taken for another.
      const forKeys = () =>
        Promise.all(texts.map((key) => store.allocate({ scope: 'law of texts of keys', period: '', count: 1, key })))
      const given = await forKeys()
      expectEachOnce(given)
      for (const [index, { first }] of (await forKeys()).entries()) {
        if (first !== given[index]?.first) throw new Error(`key '${texts[index]}' gave other numbers again`)
      }
    },
  },
]

/** What collations, charsets, templates and name spaces take for equal, or for something else. */
const texts: readonly string[] = [
  'Kunde',
  'kunde',
  'kunde ',
  ' kunde',
  'kundé',
  'kunde\u0301',
  'ｋｕｎｄｅ',
  'straße',
  'strasse',
  '客户',
  '客戶',
  '用户',
  '𠮷野家',
  '𡈽野家',
  '1',
  '01',
  '1.0',
  "o'clock",
  "o''clock",
  'back\\slash',
  'back\\\\slash',
  '100%',
  '100_',
  '{tag}:one',
  '{tag}:two',
  '}',
  '"',
  '__proto__',
  'line\nbreak',
  'line break',
]

async function expectApart(store: SequenceStore, requestFor: (text: string) => SequenceRequest): Promise<void> {
  await Promise.all(texts.map((text) => expectNumbers(store, requestFor(text), 1)))
  await Promise.all(texts.map((text) => expectNumbers(store, requestFor(text), 2)))
}
