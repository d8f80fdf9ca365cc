import { longestLine } from '../../pipeline/index.ts'

/** Whole lines of an input, and the number of the first, from 1. */
export interface LineBatch {
  readonly firstLine: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

const lineBreak = 10

/** More bytes of one line are dropped: however they decode, it is too long by then. */
const mostBytes = 4 * longestLine

/** The lines of a stream of bytes, in a batch for each piece that ends one, and one for a last line without an end. */
export async function* lineBatches(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<LineBatch> {
  let firstLine = 1
  let held: Uint8Array[] = []
  let size = 0
  const take = (...last: Uint8Array[]): LineBatch => {
    const batch = { firstLine, bytes: joined([...held, ...last]) }
    firstLine += countLineBreaks(batch.bytes)
    held = []
    size = 0
    return batch
  }
  for await (const piece of pieces) {
    const end = piece.lastIndexOf(lineBreak) + 1
    if (end > 0) yield take(piece.subarray(0, end))
    const rest = piece.subarray(end, end + mostBytes - size)
    if (rest.length > 0) held.push(rest)
    size += rest.length
  }
  if (size > 0) yield take()
}

/** A copy of its own, which can be handed to a thread. */
function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function countLineBreaks(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(lineBreak); at >= 0; at = bytes.indexOf(lineBreak, at + 1)) count += 1
  return count
}
