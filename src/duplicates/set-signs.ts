/** The bit of a sign that stands for a member of a set, whose bits are well spread. */
export function signBit(spread: number): number {
  return 1 << (spread & 31)
}

/** In how many bits two signs differ: their sets differ in as many members at least, for a bit is set by one that the other lacks. */
export function differingBits(one: number, other: number): number {
  let bits = one ^ other
  bits -= (bits >>> 1) & 0x55555555
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
