/** A text that grows as bytes in UTF-8. */
export interface ByteText {
  readonly addText: (text: string) => void
  readonly addBytes: (bytes: Uint8Array) => void
  readonly addPart: (bytes: Uint8Array, from: number, to: number) => void
  /** A whole number that is not negative, in digits. */
  readonly addNumber: (number: number) => void
  /** All of it. */
  readonly bytes: () => Uint8Array<ArrayBuffer>
}

const encoder = new TextEncoder()
const zero = 48
/** No whole number is longer. */
const mostDigits = 16
/** A UTF-16 unit takes no more bytes. */
const mostBytesPerUnit = 3

/** An empty text with room for so many bytes; it makes more where that does not do. */
export function byteText(room: number): ByteText {
  let bytes = new Uint8Array(room)
  let length = 0

  function makeRoom(more: number): void {
    if (length + more <= bytes.length) return
    const larger = new Uint8Array(2 * (length + more))
    larger.set(bytes.subarray(0, length))
    bytes = larger
  }

  return {
    addText: (text) => {
      makeRoom(mostBytesPerUnit * text.length)
      length += encoder.encodeInto(text, bytes.subarray(length)).written
    },
    addBytes: (added) => {
      makeRoom(added.length)
      bytes.set(added, length)
      length += added.length
    },
    addPart: (source, from, to) => {
      makeRoom(to - from)
      bytes.set(source.subarray(from, to), length)
      length += to - from
    },
    addNumber: (number) => {
      makeRoom(mostDigits)
      let digits = 1
      for (let rest = number; rest >= 10; rest = Math.floor(rest / 10)) digits += 1
      let rest = number
      for (let at = length + digits - 1; at >= length; at -= 1) {
        bytes[at] = zero + (rest % 10)
        rest = Math.floor(rest / 10)
      }
      length += digits
    },
    bytes: () => bytes.subarray(0, length),
  }
}
