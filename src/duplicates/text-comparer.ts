import { isMasked } from '../kinds/masked.ts'
import { type Comparer, incomparable } from './comparer.ts'
import { append, at, integersOf } from './integers.ts'
import { beginRecord, type KeyLog, startOfKeys, truncateLog } from './key-log.ts'
import { differingBits, signBit } from './set-signs.ts'
import { mixed } from './text-hash.ts'

/** How a comparer of texts is made. */
export interface TextComparerSetting {
  readonly field: string
  /** Where it keeps the pairs of a text as low halves of keys, in order and each once; by the rare ones records are found. */
  readonly log: KeyLog
  readonly capacity: number
}

/**
 * Compares texts by the pairs of neighbouring characters that they share (Dice): twice what both have, through what each has.
 */
export function textComparer({ field, log, capacity }: TextComparerSetting): Comparer {
  /** By record, side by side because they are asked for together: how many pairs, and their signs. */
  const rows = integersOf(capacity * width)

  /** Brings the newest pair into its place among those of the record, which are in order; one that is there already goes. */
  function settle(from: number): void {
    const { values } = log.lows
    let place = log.lows.length - 1
    const pair = values[place] ?? 0
    while (place > from && (values[place - 1] ?? 0) > pair) {
      values[place] = values[place - 1] ?? 0
      place--
    }
    values[place] = pair
    if (place === from || values[place - 1] !== pair) return
    values.copyWithin(place, place + 1, log.lows.length)
    log.lows.length -= 1
  }

  function addRow(from: number): void {
    let [low, high] = [0, 0]
    for (let index = from; index < log.lows.length; index++) {
      const spread = mixed(at(log.lows, index))
      if (spread < 0) low |= signBit(spread)
      else high |= signBit(spread)
    }
    append(rows, log.lows.length - from)
    append(rows, low)
    append(rows, high)
  }

  /** From the beginning of both; it stops where too many are not shared. */
  function likenessFrom(one: number, other: number, least: number): number {
    let [left, right] = [startOfKeys(log, one), startOfKeys(log, other)]
    const [end, stop] = [startOfKeys(log, one + 1), startOfKeys(log, other + 1)]
    if (left === end || right === stop) return incomparable
    const size = end - left + stop - right
    let spare = spareOf(size, least)
    const { values } = log.lows
    let shared = 0
    while (left < end && right < stop) {
      const difference = (values[left] ?? 0) - (values[right] ?? 0)
      if (difference === 0) shared++
      else if (--spare < 0) return 0
      if (difference <= 0) left++
      if (difference >= 0) right++
    }
    return (2 * shared) / size
  }

  return {
    field,
    method: 'similar',
    read(record) {
      const from = log.lows.length
      beginRecord(log)
      const value = record[field]
      const text = typeof value === 'string' && !isMasked(value) ? value : ''
      for (let index = 1; index < text.length; index++) {
        append(log.lows, (text.charCodeAt(index - 1) << 16) | text.charCodeAt(index))
        settle(from)
      }
      addRow(from)
    },
    truncate(count) {
      truncateLog(log, count)
      rows.length = Math.min(rows.length, count * width)
    },
    likeness: (one, other) => likenessFrom(one, other, 0),
    likenessFrom,
    /** By the signs alone. The next look need not wait for this one: nothing depends on it but what is kept. */
    sift(record, others, least) {
      const { values } = rows
      const [size, low, high] = [at(rows, record * width), at(rows, record * width + 1), at(rows, record * width + 2)]
      let kept = 0
      for (let index = 0; index < others.length; index++) {
        const other = at(others, index)
        const row = other * width
        const otherSize = values[row] ?? 0
        const different = differingBits(low, values[row + 1] ?? 0) + differingBits(high, values[row + 2] ?? 0)
        others.values[kept] = other
        if (otherSize > 0 && different <= spareOf(size + otherSize, least)) kept++
      }
      others.length = kept
    },
  }
}

/** How many pairs may be in one of two texts alone that are alike by `least`. */
function spareOf(size: number, least: number): number {
  return Math.floor(size * (1 - least) + 1e-9)
}

const width = 3
