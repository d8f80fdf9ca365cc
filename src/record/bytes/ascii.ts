/** What an ASCII byte means where a value is looked for: a character of it, its end, or something that no plain value holds. */
export const inside = 0
export const end = 1
export const never = 2

/** What every byte means in values of a sort, which end with one of some bytes, and hold none of others; half of it is ASCII. */
export type Meanings = Uint8Array

export function meaningsOf(ends: readonly number[], nevers: readonly number[]): Meanings {
  return Uint8Array.from({ length: 256 }, (_, byte) => {
    if (ends.includes(byte)) return end
    return byte < 32 || nevers.includes(byte) ? never : inside
  })
}

/** Where the value ends that begins at `from`: at a byte that ends it, or at `limit`; -1 before a byte that no plain value holds. */
export function endOfValue(bytes: Uint8Array, from: number, limit: number, meanings: Meanings): number {
  let at = from
  while (at < limit && meanings[bytes[at] as number] === inside) at += 1
  return at === limit || meanings[bytes[at] as number] === end ? at : -1
}

/** Whether a value that has been read up to here ends here. */
export function isEnd(bytes: Uint8Array, at: number, limit: number, meanings: Meanings): boolean {
  return at === limit || (at < limit && meanings[bytes[at] as number] === end)
}
