import { append, type Integers, trimmed } from '../../src/duplicates/integers.ts'
import { beginRecord, type KeyLog, keyLogOf, logKey } from '../../src/duplicates/key-log.ts'
import type { Postings } from '../../src/duplicates/postings.ts'

/** A log of the keys of records, whose high halves are all the same where one is given. */
export function loggedKeys(list: readonly (readonly number[])[], sameHigh?: number): KeyLog {
  const log = keyLogOf(1, 1, sameHigh)
  for (const keys of list) {
    beginRecord(log)
    for (const key of keys) {
      if (sameHigh === undefined) logKey(log, key >> 1, key)
      else append(log.lows, key)
    }
  }
  return log
}

/** The numbers of a list. */
export function listed(list: Integers): number[] {
  return [...trimmed(list)]
}

/** The records of each key. */
export function postedRecords({ records, ends }: Postings): number[][] {
  return [...ends].map((end, key) => [...records.slice(ends[key - 1] ?? 0, end)])
}

/** Postings of these records by key. */
export function postingsOf(keys: readonly (readonly number[])[]): Postings {
  let end = 0
  const ends = keys.map(({ length }) => (end += length))
  return { records: Int32Array.from(keys.flat()), ends: Int32Array.from(ends) }
}
