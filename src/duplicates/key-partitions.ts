import { countKey, type FrequentKeys } from './frequent-keys.ts'
import { at } from './integers.ts'
import { highOf, type KeyLog, startOfKeys } from './key-log.ts'
import { keySpread, knownKey, unknownKey } from './key-table.ts'

/**
 * The keys of a log with their records, parted by bits of the key: the same key is in one part, in the order of the records, and a part is
 * small enough to be worked on in near memory. To look up each key in one large table would be a look at distant memory every time.
 */
export interface KeyPartitions {
  readonly lows: Int32Array
  /** Empty where all keys have the same high half. */
  readonly highs: Int32Array
  readonly records: Int32Array
  /** Where each part ends. */
  readonly ends: Int32Array
}

/** Parts the keys of a log, but for the frequent ones, which are only counted. */
export function keyPartitionsOf(log: KeyLog, frequent: FrequentKeys): KeyPartitions {
  const parted = new Int32Array((log.lows.length >> 5) + 1)
  const sizes = new Int32Array(partsFor(log.lows.length))
  sizeParts(log, frequent, parted, sizes)
  let total = 0
  for (const [part, size] of sizes.entries()) {
    sizes[part] = total
    total += size
  }
  const partitions = {
    lows: new Int32Array(total),
    highs: new Int32Array(log.sameHigh === undefined ? total : 0),
    records: new Int32Array(total),
    ends: sizes,
  }
  fillParts(log, parted, partitions)
  return partitions
}

/** How many keys the largest part has. */
export function largestPart({ ends }: KeyPartitions): number {
  return ends.reduce((most, end, part) => Math.max(most, end - (ends[part - 1] ?? 0)), 0)
}

/** A power of two. */
function partsFor(keys: number): number {
  let parts = 1
  while (parts < mostParts && parts * keysInPart < keys) parts *= 2
  return parts
}

/** Counts the frequent keys, marks the others by a bit each, and says how many will stand in each part. */
function sizeParts(log: KeyLog, frequent: FrequentKeys, parted: Int32Array, sizes: Int32Array): void {
  const mask = sizes.length - 1
  const { values } = log.lows
  for (let record = 0; record < log.starts.length; record++) {
    const end = startOfKeys(log, record + 1)
    for (let index = at(log.starts, record); index < end; index++) {
      const [low, high] = [values[index] ?? 0, highOf(log, index)]
      const spread = keySpread(low, high)
      const key = knownKey(frequent.table, low, high, spread)
      if (key !== unknownKey) {
        countKey(frequent, key, record)
        continue
      }
      parted[index >> 5] = (parted[index >> 5] ?? 0) | (1 << (index & 31))
      const part = (spread >>> partShift) & mask
      sizes[part] = (sizes[part] ?? 0) + 1
    }
  }
}

/** Puts the keys that are marked into their parts, whose beginnings become ends. */
function fillParts(log: KeyLog, parted: Int32Array, { lows, highs, records, ends }: KeyPartitions): void {
  const mask = ends.length - 1
  const { values } = log.lows
  for (let record = 0; record < log.starts.length; record++) {
    const end = startOfKeys(log, record + 1)
    for (let index = at(log.starts, record); index < end; index++) {
      if ((((parted[index >> 5] ?? 0) >>> (index & 31)) & 1) === 0) continue
      const [low, high] = [values[index] ?? 0, highOf(log, index)]
      const part = (keySpread(low, high) >>> partShift) & mask
      const place = ends[part] ?? 0
      ends[part] = place + 1
      lows[place] = low
      records[place] = record
      if (log.sameHigh === undefined) highs[place] = high
    }
  }
}

/** A part of so many keys fits into near memory with all that is kept of them; more parts than that are no longer near to each other. */
const keysInPart = 8192
const mostParts = 256

/** The first bits choose the part, and the last ones the place within it. */
const partShift = 24
