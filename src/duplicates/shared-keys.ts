import { frequentKeysOf } from './frequent-keys.ts'
import { append, at, type Integers, integersOf, trimmed } from './integers.ts'
import type { KeyLog } from './key-log.ts'
import { keyPartitionsOf, largestPart } from './key-partitions.ts'
import { type PartKeys, partKeysOf, readPart } from './part-keys.ts'
import type { Postings } from './postings.ts'

/** The keys that at least two records of a log have, and who has them. */
export interface SharedKeys {
  /** By key: how many records have it, and the first of them. */
  readonly counts: Integers
  readonly firsts: Integers
  /** The records of those keys that no more than the limit have. */
  readonly postings: Postings
}

/** Counts the keys of all records of a log, each once for a record, and puts the records of each together. */
export function sharedKeysOf(log: KeyLog, limit: number): SharedKeys {
  const frequent = frequentKeysOf(log, limit)
  const partitions = keyPartitionsOf(log, frequent)
  const [counts, firsts, postedEnds] = [integersOf(64), integersOf(64), integersOf(64)]
  for (let key = 1; key < frequent.counts.length; key++) {
    append(counts, at(frequent.counts, key))
    append(firsts, at(frequent.firsts, key))
  }
  const { lows, records, ends } = partitions
  // No more records are posted than keys were read, whose room is free then.
  const posted = { values: lows, length: 0 }
  const part = partKeysOf(largestPart(partitions))
  let start = 0
  for (const end of ends) {
    readPart(part, partitions, start, end)
    for (let key = 0; key < part.size; key++) {
      const count = part.counts[key] ?? 0
      if (count < 2) continue
      append(counts, count)
      append(firsts, records[part.firsts[key] ?? 0] ?? 0)
    }
    postPart(part, records.subarray(start, end), limit, posted, postedEnds)
    start = end
  }
  return { counts, firsts, postings: { records: trimmed(posted), ends: trimmed(postedEnds) } }
}

/** Puts the records of a part side by side by their keys, unless a key is of one record alone or of more than the limit. */
function postPart(
  { size, counts, lasts, numbers }: PartKeys,
  records: Int32Array,
  limit: number,
  posted: Integers,
  ends: Integers,
): void {
  // Nobody asks for the last records any more: in their room stands where the next record of each key goes.
  const next = lasts
  for (let key = 0; key < size; key++) {
    const count = counts[key] ?? 0
    const finds = count > 1 && count <= limit
    next[key] = finds ? posted.length : -1
    if (!finds) continue
    posted.length += count
    append(ends, posted.length)
  }
  for (let index = 0; index < records.length; index++) {
    const key = numbers[index] ?? -1
    const place = key < 0 ? -1 : (next[key] ?? -1)
    if (place < 0) continue
    posted.values[place] = records[index] ?? 0
    next[key] = place + 1
  }
}
