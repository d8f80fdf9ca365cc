import { bitsIn } from './bits.ts'
import { highOf, type KeyLog } from './key-log.ts'
import { keySpread } from './key-table.ts'

/**
 * Tells most keys that stand once in a log from those that stand there more often, by two bits instead of an entry in a table. Most
 * keys of names and all but a few telephone numbers stand there once, and every one of them would cost a look at distant memory.
 */
export interface KeySieve {
  /** Two bits by the last bits of a key, 16 times in a number: 0 for no key, 1 for one, 3 for several. */
  readonly tallies: Int32Array
  readonly mask: number
}

/** The sieve of a log. */
export function keySieveOf(log: KeyLog): KeySieve {
  let size = 64
  while (size < log.lows.length * 1.4) size *= 2
  const tallies = new Int32Array(size >> 4)
  const mask = size - 1
  const { values } = log.lows
  for (let index = 0; index < log.lows.length; index++) {
    const slot = keySpread(values[index] ?? 0, highOf(log, index)) & mask
    const before = tallies[slot >> 4] ?? 0
    const shift = (slot & 15) << 1
    // Without a branch, for the next look need not wait for this one.
    tallies[slot >> 4] = before | (((((before >>> shift) << 1) | 1) & 3) << shift)
  }
  return { tallies, mask }
}

/** Whether the key may stand in the log more than once; it does not where the answer is no. */
export function mayBeShared({ tallies, mask }: KeySieve, low: number, high: number): boolean {
  const slot = keySpread(low, high) & mask
  return (((tallies[slot >> 4] ?? 0) >>> ((slot & 15) << 1)) & 2) !== 0
}

/** How many keys may, at the least. */
export function sharedAtLeast({ tallies }: KeySieve): number {
  let count = 0
  for (const tally of tallies) count += bitsIn(tally & severals)
  return count
}

/** The second of each two bits. */
const severals = -0x55555556
