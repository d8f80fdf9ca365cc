import { homophones } from '../../src/data/homophones/index.ts'
import type { Comparer } from '../../src/duplicates/comparer.ts'
import { homophoneClassesOf } from '../../src/duplicates/homophone-classes.ts'
import { at, integersOf } from '../../src/duplicates/integers.ts'
import { keyTableOf } from '../../src/duplicates/key-table.ts'
import { similarNameComparer } from '../../src/duplicates/name-comparer.ts'
import { places } from './customers.ts'

/** The usual setting of a comparer of one field. */
export function settingOf<Field extends string>(field: Field) {
  return { field, keys: keyTableOf(4), realm: 77, places, capacity: 2 }
}

/** A comparer of company names with all tables. */
export function nameComparer(): Comparer {
  return similarNameComparer({
    ...settingOf('fullName'),
    remarks: ['remark'],
    addresses: ['registeredAddress'],
    sources: { whole: 0, rare: 1 },
    classOf: homophoneClassesOf(homophones),
  })
}

/** The likeness of two values of a field by a comparer of it. */
export function likenessBy(comparer: Comparer, one: unknown, other: unknown): number {
  const found = { keys: integersOf(4), sources: integersOf(4) }
  comparer.read({ [comparer.field]: one }, true, found)
  comparer.read({ [comparer.field]: other }, true, found)
  return comparer.likeness(0, 1)
}

/** The keys of two records, by the source. */
export function sharedKeys(comparer: Comparer, one: object, other: object): number[] {
  const keysOf = (record: object) => {
    const found = { keys: integersOf(4), sources: integersOf(4) }
    comparer.read({ ...record }, true, found)
    return Array.from({ length: found.keys.length }, (_, index) => [at(found.keys, index), at(found.sources, index)])
  }
  const [left, right] = [keysOf(one), keysOf(other)]
  return left.flatMap(([key, source = -1]) => (right.some(([same]) => same === key) ? [source] : []))
}
