import type { ByteSource } from './byte-source.ts'
import { isWhole, threeByteCode } from './characters.ts'
import { textOf } from './text-coding.ts'

/** Longer texts are left to the decoder, whose call costs more than what it then saves. */
const longest = 64

/** A list of each length met, so that none is made for a text. */
const lists: number[][] = []

/** The text of some bytes, as a `TextDecoder` reads them; short ones without rare characters many times faster. */
export function decodeUtf8({ bytes, view }: ByteSource, from: number, to: number): string {
  const length = to - from <= 3 * longest ? unitsIn(bytes, from, to) : longest + 1
  if (length > longest) return textOf(bytes.subarray(from, to))
  const codes = listOf(length)
  let at = from
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[at] as number
    if (byte < 0x80) {
      codes[index] = byte
      at += 1
    } else {
      const code = at + 4 <= bytes.length ? threeByteCode(view.getUint32(at, true)) : 0
      if (!isWhole(code) || at + 3 > to) return textOf(bytes.subarray(from, to))
      codes[index] = code
      at += 3
    }
  }
  return at === to ? String.fromCharCode.apply(null, codes) : textOf(bytes.subarray(from, to))
}

/** The number of UTF-16 units, if all characters are of one or three bytes. */
function unitsIn(bytes: Uint8Array, from: number, to: number): number {
  let units = 0
  for (let at = from; at < to; at += 1) if (((bytes[at] as number) & 0xc0) !== 0x80) units += 1
  return units
}

function listOf(length: number): number[] {
  while (lists.length <= length) lists.push(new Array<number>(lists.length).fill(0))
  return lists[length] as number[]
}
