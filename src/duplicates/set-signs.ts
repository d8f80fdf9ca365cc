/** The bit, of 32, that stands for a number in the sign of a set of numbers. */
export function signOf(id: number): number {
  return 1 << (id & 31)
}

/** In how many bits two signs differ: their sets differ in as many numbers at least, for a bit is set by one that the other lacks. */
export function differingBits(one: number, other: number): number {
  let bits = one ^ other
  bits -= (bits >>> 1) & 0x55555555
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
