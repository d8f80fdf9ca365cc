import { append, at, type Integers, integersOf } from './integers.ts'
import { type KeyTable, keyTableOf } from './key-table.ts'

/**
 * Which records share a key. Records of one key hang in a chain, the newest first, so that records can come one by one and
 * be asked for at any time; a record takes 12 bytes a key.
 */
export interface Blocks {
  readonly keys: KeyTable
  /** By key, side by side: the newest place in its chain and one more (0 for none), how many records, what it is a key of. */
  readonly chains: Integers
  /** By record: where its places begin. They are in the order of the records. */
  readonly starts: Integers
  /** By place: the key, the record, and the next older place of the same key or -1. */
  readonly placeKeys: Integers
  readonly placeRecords: Integers
  readonly older: Integers
}

/** Empty blocks with room for so many records. */
export function blocksOf(capacity: number): Blocks {
  // Room that is not written to takes no memory, and room that is made later takes a copy.
  const places = capacity * 8
  return {
    keys: keyTableOf(capacity * 2),
    chains: integersOf(capacity * 3 * width),
    starts: integersOf(capacity + 1),
    placeKeys: integersOf(places),
    placeRecords: integersOf(places),
    older: integersOf(places),
  }
}

/** Begins the places of the next record, and says which record that is. */
export function addRecord(blocks: Blocks): number {
  append(blocks.starts, blocks.placeKeys.length)
  return blocks.starts.length - 1
}

/**
 * Hangs the newest record into the chain of a key, once. Beyond the limit it is only counted: what so many share finds nothing
 * any more, and most of all places would be of this sort.
 */
export function addToBlock(blocks: Blocks, key: number, record: number, source: number, limit: number): void {
  const { chains } = blocks
  while (chains.length <= key * width + 2) append(chains, 0)
  const newest = (chains.values[key * width] ?? 0) - 1
  if (newest >= 0 && at(blocks.placeRecords, newest) === record) return
  const { values } = chains
  const count = (values[key * width + 1] ?? 0) + 1
  values[key * width + 1] = count
  if (count > limit) return
  append(blocks.placeKeys, key)
  append(blocks.placeRecords, record)
  append(blocks.older, newest)
  values[key * width] = blocks.placeKeys.length
  values[key * width + 2] = source
}

/** How many numbers there are, from 0, that may be keys of blocks. */
export function keysIn({ chains }: Blocks): number {
  return Math.floor(chains.length / width)
}

/** How many records have the key. */
export function countOf({ chains }: Blocks, key: number): number {
  return chains.values[key * width + 1] ?? 0
}

/** What the key is a key of. */
export function sourceOf({ chains }: Blocks, key: number): number {
  return chains.values[key * width + 2] ?? 0
}

/** The newest place in the chain of the key, or -1. */
export function newestOf({ chains }: Blocks, key: number): number {
  return (chains.values[key * width] ?? 0) - 1
}

const width = 3
