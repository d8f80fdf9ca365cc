import { append, at, type Integers, integersOf } from './integers.ts'
import { highOf, type KeyLog, startOfKeys } from './key-log.ts'
import { type KeyTable, keyOf, keySpread, keyTableOf, knownKey, unknownKey } from './key-table.ts'

/**
 * The records of each key of a log in a chain, the newest first: so records can come one by one, and be asked for at any time.
 * Nothing is hung in before somebody asks.
 */
export interface Chains {
  readonly log: KeyLog
  /** How many records may share a key that finds any. */
  readonly limit: number
  readonly keys: KeyTable
  /** By key: how many records have it, and the newest place in its chain and one more. */
  readonly counts: Integers
  readonly newest: Integers
  /** By place: the record, and the next older place of the same key and one more. */
  readonly records: Integers
  readonly older: Integers
  /** How many records are hung in. */
  known: number
}

/** Chains for the records of a log, none of which is hung in yet. */
export function chainsOf(log: KeyLog, limit: number): Chains {
  const [counts, newest, records, older] = [integersOf(8), integersOf(8), integersOf(8), integersOf(8)]
  return { log, limit, keys: keyTableOf(8), counts, newest, records, older, known: 0 }
}

/** Hangs in the records that came since the last time. */
export function catchUp(chains: Chains): void {
  const { log } = chains
  for (; chains.known < log.starts.length; chains.known++) {
    const end = startOfKeys(log, chains.known + 1)
    for (let index = at(log.starts, chains.known); index < end; index++)
      hangIn(chains, keyOf(chains.keys, at(log.lows, index), highOf(log, index)))
  }
}

/** Puts the record that is next into the chain of a key, once. Beyond the limit it is only counted. */
function hangIn({ limit, counts, newest, records, older, known }: Chains, key: number): void {
  while (counts.length <= key) {
    append(counts, 0)
    append(newest, 0)
  }
  const before = at(newest, key)
  if (before > 0 && at(records, before - 1) === known) return
  counts.values[key] = at(counts, key) + 1
  if (at(counts, key) > limit) return
  append(records, known)
  append(older, before)
  newest.values[key] = records.length
}

/** Tells the records that share a key with the newest of the log, which is not hung in, as often as they do. */
export function recordsLikeNewest({ log, limit, keys, counts, newest, records, older }: Chains, found: Integers): void {
  const record = log.starts.length - 1
  for (let index = at(log.starts, record); index < log.lows.length; index++) {
    const [low, high] = [at(log.lows, index), highOf(log, index)]
    const key = knownKey(keys, low, high, keySpread(low, high))
    if (key === unknownKey || at(counts, key) >= limit) continue
    for (let next = at(newest, key); next > 0; next = at(older, next - 1)) append(found, at(records, next - 1))
  }
}
