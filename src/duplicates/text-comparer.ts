import { isMasked } from '../kinds/masked.ts'
import { type Comparer, incomparable } from './comparer.ts'
import { fewNumbers, isWithin, type SetSpan, sharedBy, sortOnce } from './integer-sets.ts'
import { append, integersOf, reserve } from './integers.ts'
import { beginRecord, type KeyLog, startOfKeys, truncateLog } from './key-log.ts'
import { differingBits, signBit } from './set-signs.ts'
import { mixed } from './text-hash.ts'

/** How a comparer of texts is made. */
export interface TextComparerSetting {
  readonly field: string
  /** Where it keeps the pairs of a text as low halves of keys, each once; by the rare ones records are found. */
  readonly log: KeyLog
  readonly capacity: number
}

/**
 * Compares texts by the pairs of neighbouring characters that they share (Dice): twice what both have, through what each has.
 */
export function textComparer({ field, log, capacity }: TextComparerSetting): Comparer {
  /** By record, side by side because they are asked for together: how many pairs, and their signs. */
  const rows = integersOf(capacity * width)

  /** Logs the pairs of a text, each once, and their number and signs. */
  function addPairs(text: string): void {
    const { lows } = log
    const from = lows.length
    reserve(lows, text.length)
    const { values } = lows
    let [low, high, length] = [0, 0, from]
    const isShort = text.length <= fewNumbers
    for (let index = 1; index < text.length; index++) {
      const pair = (text.charCodeAt(index - 1) << 16) | text.charCodeAt(index)
      const spread = mixed(pair)
      const bit = signBit(spread)
      // Without a branch: which of the two it is cannot be foreseen.
      const [lowBit, highBit] = [bit & (spread >> 31), bit & ~(spread >> 31)]
      // Only what has the bit of a pair that is there already may be that pair.
      if (isShort && ((low & lowBit) | (high & highBit)) !== 0 && isWithin(values, from, length, pair)) continue
      low |= lowBit
      high |= highBit
      values[length] = pair
      length++
    }
    lows.length = isShort ? length : sortOnce(values, from, length)
    append(rows, lows.length - from)
    append(rows, low)
    append(rows, high)
  }

  /** The likeness of two records; less than `least` where it is less. */
  function likenessFrom(one: number, other: number, least: number): number {
    const [left, right] = [spanOf(one), spanOf(other)]
    if (left.from === left.to || right.from === right.to) return incomparable
    const size = left.to - left.from + right.to - right.from
    return (2 * sharedBy(log.lows.values, left, right, spareOf(size, least))) / size
  }

  function spanOf(record: number): SetSpan {
    return { from: startOfKeys(log, record), to: startOfKeys(log, record + 1) }
  }

  return {
    field,
    method: 'similar',
    read(record) {
      beginRecord(log)
      const value = record[field]
      addPairs(typeof value === 'string' && !isMasked(value) ? value : '')
    },
    truncate(count) {
      truncateLog(log, count)
      rows.length = Math.min(rows.length, count * width)
    },
    likeness: (one, other) => likenessFrom(one, other, 0),
    likenessFrom,
    sieve: {
      readSigns(records, signs) {
        signs.length = 0
        reserve(signs, records.length * width)
        const [from, to] = [rows.values, signs.values]
        for (let place = 0; place < records.length; place++) {
          const row = (records[place] ?? 0) * width
          for (let index = 0; index < width; index++) to[place * width + index] = from[row + index] ?? 0
        }
        signs.length = records.length * width
      },
      sift(signs, from, place, least, kept) {
        const row = place * width
        const [size, low, high] = [signs[row] ?? 0, signs[row + 1] ?? 0, signs[row + 2] ?? 0]
        for (let other = from; other < place; other++) {
          const otherRow = other * width
          const otherSize = signs[otherRow] ?? 0
          const different = differingBits(low, signs[otherRow + 1] ?? 0) + differingBits(high, signs[otherRow + 2] ?? 0)
          if (otherSize > 0 && different <= spareOf(size + otherSize, least)) append(kept, other)
        }
      },
    },
  }
}

/** How many pairs may be in one of two texts alone that are alike by `least`. */
function spareOf(size: number, least: number): number {
  return Math.floor(size * (1 - least) + 1e-9)
}

const width = 3
