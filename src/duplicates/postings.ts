import { append, type Integers } from './integers.ts'
import { countOf, keysIn, type SharedKeys } from './shared-keys.ts'

/**
 * The records of each key side by side, for going through all records once: in a posting stand those that were gone through
 * already, so that each pair is met once, and a posting is read from one end to the other.
 */
export interface Postings {
  readonly shared: SharedKeys
  /** By key, side by side: where its posting begins, and where it ends so far; -1 where a key finds nothing. */
  readonly spans: Int32Array
  readonly records: Int32Array
}

/** Empty postings, with just the room for the keys that at least two records share and no more than the limit. */
export function postingsOf(shared: SharedKeys, limit: number): Postings {
  const spans = new Int32Array(keysIn(shared) * 2).fill(-1)
  let room = 0
  for (let key = 1; key < keysIn(shared); key++) {
    const count = countOf(shared, key)
    if (count < 2 || count > limit) continue
    spans[key * 2] = room
    spans[key * 2 + 1] = room
    room += count
  }
  return { shared, spans, records: new Int32Array(room) }
}

/** Tells the earlier records that share a key with this one, as often as they do, and puts this one into the postings of its keys. */
export function postRecord({ shared, spans, records }: Postings, record: number, found: Integers): void {
  const { starts, places } = shared
  const last = starts[record + 1] ?? 0
  for (let place = starts[record] ?? 0; place < last; place++) {
    const span = (places.values[place] ?? 0) * 2
    const end = spans[span + 1] ?? -1
    if (end < 0) continue
    for (let index = spans[span] ?? end; index < end; index++) append(found, records[index] ?? 0)
    records[end] = record
    spans[span + 1] = end + 1
  }
}
