import { type Blocks, countOf, endOfPlaces, keysIn, sourceOf } from './blocks.ts'
import { at } from './integers.ts'
import { addToSet, type RecordSet } from './record-set.ts'

/** How many records may share a key of a source. */
export type BlockLimit = (source: number) => number

/**
 * The records of each key side by side, for going through all records once: in a posting stand those that were gone through
 * already, so that each pair is met once, and a posting is read from one end to the other.
 */
export interface Postings {
  /** By key, side by side: where its posting begins, and where it ends so far; -1 where a key finds nothing. */
  readonly spans: Int32Array
  readonly records: Int32Array
}

/** Empty postings, with just the room that the keys ask that at least two records share and no more than the limit. */
export function postingsOf(blocks: Blocks, limitOf: BlockLimit): Postings {
  const spans = new Int32Array(keysIn(blocks) * 2).fill(-1)
  let room = 0
  for (let key = 1; key < keysIn(blocks); key++) {
    const count = countOf(blocks, key)
    if (count < 2 || count > limitOf(sourceOf(blocks, key))) continue
    spans[key * 2] = room
    spans[key * 2 + 1] = room
    room += count
  }
  return { spans, records: new Int32Array(room) }
}

/** Puts the earlier records that share a key with this one into the set, and this one into the postings of its keys. */
export function postRecord({ spans, records }: Postings, blocks: Blocks, record: number, set: RecordSet): void {
  const { starts, placeKeys } = blocks
  const last = endOfPlaces(blocks, record)
  for (let place = at(starts, record); place < last; place++) {
    const span = at(placeKeys, place) * 2
    const end = spans[span + 1] ?? -1
    if (end < 0) continue
    for (let index = spans[span] ?? end; index < end; index++) addToSet(set, records[index] ?? 0)
    records[end] = record
    spans[span + 1] = end + 1
  }
}
