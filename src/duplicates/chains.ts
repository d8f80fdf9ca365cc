import { type Blocks, endOfPlaces } from './blocks.ts'
import { append, at, type Integers, integersOf } from './integers.ts'
import { addToSet, type RecordSet } from './record-set.ts'

/**
 * The records of each key in a chain, the newest first: so records can come one by one, and be asked for at any time. Nothing is
 * hung in before somebody asks.
 */
export interface Chains {
  /** By key: the newest place in its chain and one more, 0 for none. */
  readonly newest: Integers
  /** By place: the record, and the next older place of the same key and one more. */
  readonly records: Integers
  readonly older: Integers
}

/** Chains that hold no record yet. */
export function emptyChains(): Chains {
  return { newest: integersOf(8), records: integersOf(8), older: integersOf(8) }
}

/** Hangs in the records that came since the last time. */
export function catchUp({ newest, records, older }: Chains, blocks: Blocks): void {
  const { starts, placeKeys } = blocks
  let record = records.length === 0 ? 0 : at(records, records.length - 1) + 1
  for (; record < starts.length; record++) {
    const end = endOfPlaces(blocks, record)
    for (let place = at(starts, record); place < end; place++) {
      const key = at(placeKeys, place)
      while (newest.length <= key) append(newest, 0)
      append(records, record)
      append(older, at(newest, key))
      newest.values[key] = records.length
    }
  }
}

/** Puts the records of a key into the set. */
export function recordsOfChain({ newest, records, older }: Chains, key: number, set: RecordSet): void {
  if (key >= newest.length) return
  for (let next = at(newest, key); next > 0; next = at(older, next - 1)) addToSet(set, at(records, next - 1))
}
