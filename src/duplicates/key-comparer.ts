import type { DuplicateMethod } from '../model/duplicates.ts'
import { type Comparer, incomparable } from './comparer.ts'
import { append, at, integersOf } from './integers.ts'
import { type KeyTable, keyOfText, unknownKey } from './key-table.ts'

/** How a comparer of whole values is made. */
export interface KeyComparerSetting {
  readonly field: string
  readonly method: DuplicateMethod
  /** The texts that a value stands for; two values are the same where they share one. */
  readonly textsOf: (value: unknown) => readonly string[]
  readonly keys: KeyTable
  /** Keeps the texts of one comparer apart from those of others. */
  readonly realm: number
  /** The number under which blocks know the keys; absent: nothing is found by them. */
  readonly source: number | undefined
  /** Two different values are two customers. */
  readonly identifies: boolean
  readonly capacity: number
}

/** Compares values that are the same or not. */
export function keyComparer(setting: KeyComparerSetting): Comparer {
  const { field, method, textsOf, keys, realm, source, identifies, capacity } = setting
  const starts = integersOf(capacity)
  const ids = integersOf(capacity)

  function likeness(one: number, other: number): number {
    const [from, to] = [at(starts, one), endOf(one)]
    const [start, stop] = [at(starts, other), endOf(other)]
    if (from === to || start === stop) return incomparable
    for (let index = from; index < to; index++) {
      const id = at(ids, index)
      for (let next = start; next < stop; next++) if (id === at(ids, next) && id !== unknownKey) return 1
    }
    return 0
  }

  function endOf(record: number): number {
    return record + 1 < starts.length ? at(starts, record + 1) : ids.length
  }

  return {
    field,
    method,
    read(record, mayAdd, found) {
      append(starts, ids.length)
      for (const text of textsOf(record[field])) {
        const id = keyOfText(keys, text, realm, mayAdd)
        append(ids, id)
        if (source === undefined || found === undefined || id === unknownKey) continue
        append(found.keys, id)
        append(found.sources, source)
      }
    },
    truncate(count) {
      if (count < starts.length) ids.length = at(starts, count)
      starts.length = Math.min(starts.length, count)
    },
    likeness,
    ...(identifies && {
      contradiction: (one: number, other: number) => (likeness(one, other) === 0 ? field : undefined),
    }),
  }
}
