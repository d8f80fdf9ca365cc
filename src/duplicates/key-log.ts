import { append, at, type Integers, integersOf } from './integers.ts'
import { textHash } from './text-hash.ts'

/**
 * The keys of records, in the order in which the records came: what they are found by. A key is two times 32 bits, and no text is
 * kept. To add one is all that reading a record does; who shares a key is put together by whoever asks: by `sharedKeysOf` for all
 * records at once, by `chainsOf` for one.
 */
export interface KeyLog {
  /** By record: where its keys begin. */
  readonly starts: Integers
  readonly lows: Integers
  readonly highs: Integers
}

/** An empty log with room for so many records of so many keys each. */
export function keyLogOf(records: number, keysEach: number): KeyLog {
  // Room that is not written to takes no memory, and room that is made later takes a copy.
  const room = records * keysEach
  return { starts: integersOf(records + 1), lows: integersOf(room), highs: integersOf(room) }
}

/** Begins the keys of the next record. */
export function beginRecord({ starts, lows }: KeyLog): void {
  append(starts, lows.length)
}

/** Adds a key to the newest record. */
export function logKey({ lows, highs }: KeyLog, low: number, high: number): void {
  append(lows, low)
  append(highs, high)
}

/** Adds the key of a text within a realm: the same text of two fields is two keys. */
export function logText(log: KeyLog, text: string, realm: number): void {
  logKey(log, textHash(text, 0x2545f491), textHash(text, realm) ^ realm)
}

/** Where the keys of a record begin; for the record to come, where the last one's end. */
export function startOfKeys({ starts, lows }: KeyLog, record: number): number {
  return record < starts.length ? at(starts, record) : lows.length
}

/** Forgets all records but the first so many. */
export function truncateLog(log: KeyLog, count: number): void {
  const length = startOfKeys(log, count)
  log.lows.length = length
  log.highs.length = length
  log.starts.length = Math.min(log.starts.length, count)
}
