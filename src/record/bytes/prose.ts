import { inside, isEnd, type Meanings } from './ascii.ts'
import type { ByteSource } from './byte-source.ts'
import { isChinese, threeByteCode } from './characters.ts'

const blank = 32
const apostrophe = 39
const equals = 61
const lastPrintable = 126

/**
 * Where a text ends that begins at `from` and that `cleanLine` leaves as it is: at most `maximum` characters, printable ASCII, common Chinese characters
 * and punctuation, single blanks between them, no mark of a spreadsheet in front. -1 for any other, of which nothing is said.
 */
export function endOfProse(
  { bytes, view }: ByteSource,
  from: number,
  limit: number,
  meanings: Meanings,
  maximum: number,
): number {
  const first = bytes[from]
  if (first === apostrophe || first === equals) return -1
  let characters = 0
  let afterBlank = true
  let at = from
  for (; at < limit && meanings[bytes[at] as number] === inside; characters += 1) {
    const isBlank = bytes[at] === blank
    const width = isBlank ? 1 : widthAt(bytes, view, at)
    if (width === 0 || (isBlank && afterBlank)) return -1
    afterBlank = isBlank
    at += width
  }
  return !afterBlank && characters <= maximum && isEnd(bytes, at, limit, meanings) ? at : -1
}

/** How many bytes the character at a place has, if prose keeps it; 0 for any other. */
function widthAt(bytes: Uint8Array, view: DataView, at: number): number {
  const byte = bytes[at] as number
  if (byte < 0x80) return byte <= lastPrintable ? 1 : 0
  const code = at + 4 <= bytes.length ? threeByteCode(view.getUint32(at, true)) : 0
  return isChinese(code) || isSign(code) ? 3 : 0
}

/** The signs that prose keeps: `–、。，：；（）`. */
function isSign(code: number): boolean {
  switch (code) {
    case 0x2013:
    case 0x3001:
    case 0x3002:
    case 0xff0c:
    case 0xff1a:
    case 0xff1b:
    case 0xff08:
    case 0xff09:
      return true
    default:
      return false
  }
}
