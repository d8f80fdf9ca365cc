import { bitsIn } from './bits.ts'

/** The bit of a sign that stands for a member of a set, whose bits are well spread. */
export function signBit(spread: number): number {
  return 1 << (spread & 31)
}

/** In how many bits two signs differ: their sets differ in as many members at least, for a bit is set by one that the other lacks. */
export function differingBits(one: number, other: number): number {
  return bitsIn(one ^ other)
}
