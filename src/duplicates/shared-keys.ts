import { append, at, type Integers, integersOf } from './integers.ts'
import { highOf, type KeyLog, startOfKeys } from './key-log.ts'
import { keySieveOf, mayBeShared, sharedAtLeast } from './key-sieve.ts'
import { keyOf, keyTableOf } from './key-table.ts'

/** The keys that records of a log may share, by number from 1, and who has them. */
export interface SharedKeys {
  /** By key, side by side: how many records have it, the first of them, and the last of them. */
  readonly facts: Integers
  /** By record: where its places begin. */
  readonly starts: Int32Array
  /** By place: the number of the key. What more records than the limit have is only counted: most of all places would be of this sort. */
  readonly places: Integers
}

/** Counts the keys of all records of a log, each once for a record; what the sieve holds back is had by one record alone. */
export function sharedKeysOf(log: KeyLog, limit: number): SharedKeys {
  const sieve = keySieveOf(log)
  const expected = sharedAtLeast(sieve)
  const table = keyTableOf(expected)
  const records = log.starts.length
  const shared = {
    facts: integersOf((expected + 2) * width),
    starts: new Int32Array(records + 1),
    places: integersOf(records * 4),
  }
  for (let record = 0; record < records; record++) {
    shared.starts[record] = shared.places.length
    const end = startOfKeys(log, record + 1)
    for (let index = at(log.starts, record); index < end; index++) {
      const [low, high] = [at(log.lows, index), highOf(log, index)]
      if (mayBeShared(sieve, low, high)) count(shared, keyOf(table, low, high, true), record, limit)
    }
  }
  shared.starts[records] = shared.places.length
  return shared
}

function count({ facts, places }: SharedKeys, key: number, record: number, limit: number): void {
  const row = key * width
  if (facts.length <= row) {
    while (facts.length < row) append(facts, 0)
    append(facts, 1)
    append(facts, record)
    append(facts, record)
    append(places, key)
    return
  }
  const { values } = facts
  if (values[row + 2] === record) return
  const number = (values[row] ?? 0) + 1
  values[row] = number
  values[row + 2] = record
  if (number <= limit) append(places, key)
}

/** How many numbers there are, from 0, that may be keys. */
export function keysIn({ facts }: SharedKeys): number {
  return Math.floor(facts.length / width)
}

/** How many records have the key. */
export function countOf({ facts }: SharedKeys, key: number): number {
  return at(facts, key * width)
}

/** The first record that has the key. */
export function firstOf({ facts }: SharedKeys, key: number): number {
  return at(facts, key * width + 1)
}

const width = 3
