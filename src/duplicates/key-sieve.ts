import { highOf, type KeyLog } from './key-log.ts'
import { keySpread } from './key-table.ts'

/**
 * Tells most keys that stand once in a log from those that stand there more often, by a byte instead of an entry in a table. Most keys
 * of names and all but a few telephone numbers stand there once, and every one of them would cost a look at distant memory.
 */
export interface KeySieve {
  /** By the last bits of the key: 0 for none, 1 for one, 3 for several. */
  readonly tallies: Uint8Array
  readonly mask: number
}

/** The sieve of a log. */
export function keySieveOf(log: KeyLog): KeySieve {
  let size = 64
  while (size < log.lows.length * 1.4) size *= 2
  const tallies = new Uint8Array(size)
  const mask = size - 1
  const { values } = log.lows
  for (let index = 0; index < log.lows.length; index++) {
    const slot = keySpread(values[index] ?? 0, highOf(log, index)) & mask
    // Without a branch, for the next look need not wait for this one: 0, 1, 3, 3.
    tallies[slot] = (((tallies[slot] ?? 0) << 1) | 1) & 3
  }
  return { tallies, mask }
}

/** Whether the key may stand in the log more than once; it does not where the answer is no. */
export function mayBeShared({ tallies, mask }: KeySieve, low: number, high: number): boolean {
  return tallies[keySpread(low, high) & mask] === 3
}

/** How many keys may, at the least. */
export function sharedAtLeast({ tallies }: KeySieve): number {
  let count = 0
  for (let slot = 0; slot < tallies.length; slot++) count += (tallies[slot] ?? 0) >> 1
  return count
}
