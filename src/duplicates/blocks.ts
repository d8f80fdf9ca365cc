import { append, at, type Integers, integersOf } from './integers.ts'
import { type KeyTable, keyTableOf } from './key-table.ts'

/**
 * Which records have which keys, in the order in which the records came, with a count by key. It is all that adding a record
 * writes; who shares a key is put together by those who ask: by `postingsOf` for all pairs, by `chainsOf` for one record.
 */
export interface Blocks {
  readonly keys: KeyTable
  /** By key, side by side: how many records have it, what it is a key of, the first of them, and the last of them and one more. */
  readonly facts: Integers
  /** By record: where its places begin. They are in the order of the records. */
  readonly starts: Integers
  /** By place: the key. */
  readonly placeKeys: Integers
}

/** Empty blocks with room for so many records. */
export function blocksOf(capacity: number): Blocks {
  // Room that is not written to takes no memory, and room that is made later takes a copy.
  return {
    keys: keyTableOf(capacity * 2),
    facts: integersOf(capacity * 2 * width),
    starts: integersOf(capacity + 1),
    placeKeys: integersOf(capacity * 8),
  }
}

/** Begins the places of the next record, and says which record that is. */
export function addRecord(blocks: Blocks): number {
  append(blocks.starts, blocks.placeKeys.length)
  return blocks.starts.length - 1
}

/**
 * Gives the newest record a key, once. Beyond the limit it is only counted: what so many share finds nothing any more, and most
 * of all places would be of this sort.
 */
export function addToBlock({ facts, placeKeys }: Blocks, key: number, record: number, source: number, limit: number): void {
  const row = key * width
  while (facts.length <= row + 3) append(facts, 0)
  const { values } = facts
  if (values[row + 3] === record + 1) return
  const count = (values[row] ?? 0) + 1
  if (count === 1) values[row + 2] = record
  values[row] = count
  values[row + 1] = source
  values[row + 3] = record + 1
  if (count <= limit) append(placeKeys, key)
}

/** How many numbers there are, from 0, that may be keys of blocks. */
export function keysIn({ facts }: Blocks): number {
  return Math.floor(facts.length / width)
}

/** How many records have the key. */
export function countOf({ facts }: Blocks, key: number): number {
  return facts.values[key * width] ?? 0
}

/** What the key is a key of. */
export function sourceOf({ facts }: Blocks, key: number): number {
  return facts.values[key * width + 1] ?? 0
}

/** The first record that has the key. */
export function firstOf({ facts }: Blocks, key: number): number {
  return facts.values[key * width + 2] ?? 0
}

/** Where the places of a record end. */
export function endOfPlaces({ starts, placeKeys }: Blocks, record: number): number {
  return record + 1 < starts.length ? at(starts, record + 1) : placeKeys.length
}

const width = 4
