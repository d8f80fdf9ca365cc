import { isMasked } from '../kinds/masked.ts'
import { type Comparer, incomparable } from './comparer.ts'
import { append, at, integersOf } from './integers.ts'
import { type KeyTable, keyOf, unknownKey } from './key-table.ts'

/** How a comparer of texts is made. */
export interface TextComparerSetting {
  readonly field: string
  readonly keys: KeyTable
  readonly realm: number
  readonly source: number | undefined
  readonly capacity: number
}

/**
 * Compares texts by the pairs of neighbouring characters that they share (Dice): twice what both have, through what each has. Rare pairs find the records to compare.
 */
export function textComparer({ field, keys, realm, source, capacity }: TextComparerSetting): Comparer {
  const starts = integersOf(capacity)
  const ids = integersOf(capacity * 12)

  function endOf(record: number): number {
    return record + 1 < starts.length ? at(starts, record + 1) : ids.length
  }

  /** Keeps the numbers of a record in order, each once. Says whether it is new. */
  function insert(id: number, from: number): boolean {
    append(ids, id)
    const { values } = ids
    let place = ids.length - 1
    while (place > from && (values[place - 1] ?? 0) > id) {
      values[place] = values[place - 1] ?? 0
      place--
    }
    values[place] = id
    if (place === from || values[place - 1] !== id) return true
    for (; place < ids.length - 1; place++) values[place] = values[place + 1] ?? 0
    ids.length -= 1
    return false
  }

  return {
    field,
    method: 'similar',
    read(record, mayAdd, found) {
      const from = ids.length
      append(starts, from)
      const value = record[field]
      if (typeof value !== 'string' || isMasked(value)) return
      let unknown = unknownKey
      for (let index = 1; index < value.length; index++) {
        const pair = (value.charCodeAt(index - 1) << 16) | value.charCodeAt(index)
        const known = keyOf(keys, pair, realm, mayAdd)
        const isNew = insert(known === unknownKey ? unknown : known, from)
        if (known === unknownKey) unknown -= 1
        else if (isNew && source !== undefined && found !== undefined) {
          append(found.keys, known)
          append(found.sources, source)
        }
      }
    },
    truncate(count) {
      if (count < starts.length) ids.length = at(starts, count)
      starts.length = Math.min(starts.length, count)
    },
    likeness: (one, other) => likenessFrom(one, other, 0),
    likenessFrom,
  }

  /** From the end of both, where the rarer pairs stand; it stops where too many are not shared. */
  function likenessFrom(one: number, other: number, least: number): number {
    const { values } = ids
    const [from, start] = [at(starts, one), at(starts, other)]
    let [left, right] = [endOf(one) - 1, endOf(other) - 1]
    const size = left - from + right - start + 2
    if (left < from || right < start) return incomparable
    let spare = Math.floor(size * (1 - least) + 1e-9)
    let shared = 0
    while (left >= from && right >= start) {
      const difference = (values[left] ?? 0) - (values[right] ?? 0)
      if (difference === 0) shared++
      else if (--spare < 0) return 0
      if (difference >= 0) left--
      if (difference <= 0) right--
    }
    return (2 * shared) / size
  }
}
