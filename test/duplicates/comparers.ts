import { homophones } from '../../src/data/homophones/index.ts'
import type { Comparer } from '../../src/duplicates/comparer.ts'
import { homophoneClassesOf } from '../../src/duplicates/homophone-classes.ts'
import { highOf, type KeyLog, keyLogOf, startOfKeys } from '../../src/duplicates/key-log.ts'
import { similarNameComparer } from '../../src/duplicates/name-comparer.ts'
import { places } from './customers.ts'

/** The usual setting of a comparer of one field. */
export function settingOf<Field extends string>(field: Field) {
  return { field, log: keyLogOf(1, 1), realm: 77, places, capacity: 2 }
}

/** A comparer of company names with all tables, and its logs. */
export function nameComparer() {
  const logs = { whole: keyLogOf(1, 1), rare: keyLogOf(1, 1) }
  const comparer = similarNameComparer({
    ...settingOf('fullName'),
    remarks: ['remark'],
    addresses: ['registeredAddress'],
    logs,
    classOf: homophoneClassesOf(homophones),
  })
  return { comparer, logs }
}

/** The likeness of two values of a field by a comparer of it. */
export function likenessBy(comparer: Comparer, one: unknown, other: unknown): number {
  comparer.read({ [comparer.field]: one })
  comparer.read({ [comparer.field]: other })
  return comparer.likeness(0, 1)
}

/** How many keys of a log two records share, that a comparer with this log reads. */
export function sharedKeys(comparer: Comparer, log: KeyLog, one: object, other: object): number {
  const keysOf = (record: object) => {
    comparer.truncate(0)
    comparer.read({ ...record })
    return keysWithin(log, 0)
  }
  const left = keysOf(one)
  return keysOf(other).filter((key) => left.includes(key)).length
}

/** The keys of a record in a log, as text. */
export function keysWithin(log: KeyLog, record: number): string[] {
  const [from, to] = [startOfKeys(log, record), startOfKeys(log, record + 1)]
  const indexes = Array.from({ length: to - from }, (_, index) => from + index)
  return indexes.map((index) => `${log.lows.values[index]} ${highOf(log, index)}`)
}
