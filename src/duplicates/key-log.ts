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
  /** None where all keys have the same high half. */
  readonly highs: Integers
  readonly sameHigh: number | undefined
}

/** An empty log with room for so many records of so many keys each, which all have this high half if it is given. */
export function keyLogOf(records: number, keysEach: number, sameHigh?: number): KeyLog {
  // Room that is not written to takes no memory, and room that is made later takes a copy.
  const room = records * keysEach
  const highs = integersOf(sameHigh === undefined ? room : 0)
  return { starts: integersOf(records + 1), lows: integersOf(room), highs, sameHigh }
}

/** Begins the keys of the next record. */
export function beginRecord({ starts, lows }: KeyLog): void {
  append(starts, lows.length)
}

/** Adds a key to the newest record of a log whose keys differ in both halves. */
export function logKey({ lows, highs }: KeyLog, low: number, high: number): void {
  append(lows, low)
  append(highs, high)
}

/** Adds the key of a text within a realm: the same text of two fields is two keys. */
export function logText(log: KeyLog, text: string, realm: number): void {
  logKey(log, textHash(text, 0x2545f491), textHash(text, realm) ^ realm)
}

/** The high half of a key. */
export function highOf({ highs, sameHigh }: KeyLog, index: number): number {
  return sameHigh ?? at(highs, index)
}

/** Where the keys of a record begin; for the record to come, where the last one's end. */
export function startOfKeys({ starts, lows }: KeyLog, record: number): number {
  return record < starts.length ? at(starts, record) : lows.length
}

/** Forgets all records but the first so many. */
export function truncateLog(log: KeyLog, count: number): void {
  const length = startOfKeys(log, count)
  log.lows.length = length
  if (log.sameHigh === undefined) log.highs.length = length
  log.starts.length = Math.min(log.starts.length, count)
}
