import { isMasked } from '../kinds/masked.ts'
import { type Comparer, incomparable } from './comparer.ts'
import { append, at, integersOf } from './integers.ts'
import { type KeyTable, keyOf, unknownKey } from './key-table.ts'
import { differingBits, signOf } from './set-signs.ts'

/** How a comparer of texts is made. */
export interface TextComparerSetting {
  readonly field: string
  readonly keys: KeyTable
  readonly realm: number
  readonly source: number | undefined
  readonly capacity: number
}

/**
 * Compares texts by the pairs of neighbouring characters that they share (Dice): twice what both have, through what each has.
 * Rare pairs find the records to compare.
 */
export function textComparer({ field, keys, realm, source, capacity }: TextComparerSetting): Comparer {
  /** By record, side by side because they are asked for together: where its pairs begin, and their signs. */
  const rows = integersOf(capacity * width)
  const ids = integersOf(capacity * 16)

  function startOf(record: number): number {
    return record * width < rows.length ? at(rows, record * width) : ids.length
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

  function addRow(start: number): void {
    let [low, high] = [0, 0]
    for (let index = start; index < ids.length; index++) {
      const id = at(ids, index)
      if ((id & 32) === 0) low |= signOf(id)
      else high |= signOf(id)
    }
    append(rows, start)
    append(rows, low)
    append(rows, high)
  }

  return {
    field,
    method: 'similar',
    read(record, mayAdd, found) {
      const from = ids.length
      const value = record[field]
      const text = typeof value === 'string' && !isMasked(value) ? value : ''
      let unknown = unknownKey
      for (let index = 1; index < text.length; index++) {
        const pair = (text.charCodeAt(index - 1) << 16) | text.charCodeAt(index)
        const known = keyOf(keys, pair, realm, mayAdd)
        const isNew = insert(known === unknownKey ? unknown : known, from)
        if (known === unknownKey) unknown -= 1
        else if (isNew && source !== undefined && found !== undefined) {
          append(found.keys, known)
          append(found.sources, source)
        }
      }
      addRow(from)
    },
    truncate(count) {
      ids.length = startOf(count)
      rows.length = Math.min(rows.length, count * width)
    },
    likeness: (one, other) => likenessFrom(one, other, 0),
    likenessFrom,
  }

  /** From the end of both, where the rarer pairs stand; it stops where too many are not shared. */
  function likenessFrom(one: number, other: number, least: number): number {
    const [from, start] = [startOf(one), startOf(other)]
    let [left, right] = [startOf(one + 1) - 1, startOf(other + 1) - 1]
    const size = left - from + right - start + 2
    if (left < from || right < start) return incomparable
    let spare = Math.floor(size * (1 - least) + 1e-9)
    if (differenceAtLeast(one, other) > spare) return 0
    const { values } = ids
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

  /** How many pairs only one of the two has, at the least: without a look at the pairs. */
  function differenceAtLeast(one: number, other: number): number {
    const [row, otherRow] = [one * width, other * width]
    return (
      differingBits(at(rows, row + 1), at(rows, otherRow + 1)) + differingBits(at(rows, row + 2), at(rows, otherRow + 2))
    )
  }
}

const width = 3
