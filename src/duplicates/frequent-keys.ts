import { append, at, type Integers, integersOf } from './integers.ts'
import { highOf, type KeyLog, startOfKeys } from './key-log.ts'
import { type KeyTable, keyOf, keyTableOf } from './key-table.ts'

/**
 * Some keys of a log that more records have than a limit, with certainty, for so many are found among a part of the records. They are
 * few, and yet most of what stands in a log of names (有限, 公司); the table that knows them is small enough to be near.
 */
export interface FrequentKeys {
  readonly table: KeyTable
  /** By number of the key, from 1: how many records have it, the first of them, and the last of them. */
  readonly counts: Integers
  readonly firsts: Integers
  readonly lasts: Integers
}

/** Finds them; none is counted yet. */
export function frequentKeysOf(log: KeyLog, limit: number): FrequentKeys {
  const frequent = noKeys(roomForFrequent)
  const asked = noKeys(64)
  const step = Math.ceil(log.starts.length / recordsAsked) || 1
  for (let record = 0; record < log.starts.length; record += step) {
    const end = startOfKeys(log, record + 1)
    for (let index = at(log.starts, record); index < end; index++) {
      const [low, high] = [at(log.lows, index), highOf(log, index)]
      if (countKey(asked, numberOf(asked, low, high), record) > limit) numberOf(frequent, low, high)
    }
  }
  return frequent
}

/** Counts a record that has a key, once; records come in order. Answers how many have it so far. */
export function countKey({ counts, firsts, lasts }: FrequentKeys, key: number, record: number): number {
  const before = counts.values[key] ?? 0
  if (before === 0) firsts.values[key] = record
  else if (lasts.values[key] === record) return before
  lasts.values[key] = record
  counts.values[key] = before + 1
  return before + 1
}

function noKeys(capacity: number): FrequentKeys {
  const [counts, firsts, lasts] = [integersOf(64), integersOf(64), integersOf(64)]
  for (const list of [counts, firsts, lasts]) append(list, 0)
  return { table: keyTableOf(capacity), counts, firsts, lasts }
}

/** The number of a key, which is begun to be counted if it is new. */
function numberOf({ table, counts, firsts, lasts }: FrequentKeys, low: number, high: number): number {
  const key = keyOf(table, low, high)
  if (key === counts.length) for (const list of [counts, firsts, lasts]) append(list, 0)
  return key
}

/** Enough to find what one record of a thousand has. */
const recordsAsked = 20_000

/** Most keys that are looked up are not among them, which an empty slot tells at once. */
const roomForFrequent = 1000
