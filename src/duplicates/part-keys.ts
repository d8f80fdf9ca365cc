import type { KeyPartitions } from './key-partitions.ts'
import { keySpread } from './key-table.ts'

/** The keys of one part of a log by number, from 0. It serves one part after the other. */
export interface PartKeys {
  /** How many keys there are. */
  size: number
  /** By number: how many records have the key, its first place among all parts, and the last record that has it. */
  readonly counts: Int32Array
  readonly firsts: Int32Array
  readonly lasts: Int32Array
  /** By place within the part: the number of the key, or -1 where the same record has it already. */
  readonly numbers: Int32Array
  /** Open addressing: the number of a key and one more, or 0. */
  readonly slots: Int32Array
}

/** Room for parts of no more than so many places. */
export function partKeysOf(places: number): PartKeys {
  const list = () => new Int32Array(places)
  const slots = new Int32Array(slotsFor(places))
  return { size: 0, counts: list(), firsts: list(), lasts: list(), numbers: list(), slots }
}

/** Numbers and counts the keys of the part that begins and ends there. */
export function readPart(part: PartKeys, partitions: KeyPartitions, start: number, end: number): void {
  const { counts, firsts, lasts, numbers, slots } = part
  const { records } = partitions
  const mask = slotsFor(end - start) - 1
  slots.fill(0, 0, mask + 1)
  part.size = 0
  for (let place = start; place < end; place++) {
    const record = records[place] ?? 0
    const slot = slotOf(part, partitions, place, mask)
    let key = (slots[slot] ?? 0) - 1
    if (key < 0) {
      key = part.size
      part.size += 1
      slots[slot] = key + 1
      counts[key] = 1
      firsts[key] = place
    } else if (lasts[key] === record) {
      numbers[place - start] = -1
      continue
    } else counts[key] = (counts[key] ?? 0) + 1
    lasts[key] = record
    numbers[place - start] = key
  }
}

/** The slot of the key at a place, or the empty one where it would be. */
function slotOf({ slots, firsts }: PartKeys, { lows, highs }: KeyPartitions, place: number, mask: number): number {
  const hasHighs = highs.length > 0
  const [low, high] = [lows[place] ?? 0, hasHighs ? (highs[place] ?? 0) : 0]
  let slot = keySpread(low, high) & mask
  for (;;) {
    const key = (slots[slot] ?? 0) - 1
    if (key < 0) return slot
    const first = firsts[key] ?? 0
    if (lows[first] === low && (!hasHighs || highs[first] === high)) return slot
    slot = (slot + 1) & mask
  }
}

function slotsFor(places: number): number {
  let slots = 64
  while (slots < places * 2) slots *= 2
  return slots
}
