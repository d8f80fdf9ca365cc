import { longestLine } from '../text-lines.ts'
import type { Chunk } from './plan-chunks.ts'

/** A line of a chunk. */
export interface ChunkLine {
  /** The byte of the file at which it begins. */
  readonly offset: number
  /** Its bytes, without the line break. */
  readonly bytes: Uint8Array
  /** Longer than `longestLine` bytes: `bytes` are empty. */
  readonly tooLong: boolean
}

/** Cuts the bytes of a chunk into the lines that belong to it. */
export interface ChunkLineReader {
  /** Where to begin reading the file: one byte before the chunk, to see whether a line begins with it. */
  readonly from: number
  /** The lines that these bytes complete. */
  readonly read: (bytes: Uint8Array) => ChunkLine[]
  /** The lines that the end of the file completes. */
  readonly end: () => ChunkLine[]
  /** All lines of the chunk are there: no more bytes are needed. */
  readonly isDone: () => boolean
}

const lineFeed = 0x0a
const carriageReturn = 0x0d

/**
 * A reader of the lines of a chunk: pass it the bytes of the file from `from` on, also those behind the chunk, until `isDone`. It
 * looks at bytes alone: in UTF-8 and GB18030 no byte of a longer character is a line feed.
 */
export function chunkLineReader({ start, end }: Chunk): ChunkLineReader {
  const from = Math.max(0, start - 1)
  /** The byte at which the next bytes stand. */
  let position = from
  /** Where the line at hand begins; `undefined` while the end of another chunk's line is read past. */
  let begun: number | undefined = start === 0 ? 0 : undefined
  let held: Uint8Array[] = []
  let heldLength = 0
  let done = start >= end

  function hold(bytes: Uint8Array): void {
    heldLength += bytes.length
    if (heldLength > longestLine) held = []
    // The caller may use its buffer again.
    else if (bytes.length > 0) held.push(bytes.slice())
  }

  function complete(offset: number): ChunkLine {
    const tooLong = heldLength > longestLine
    const bytes = tooLong ? new Uint8Array() : withoutReturn(joined(held))
    held = []
    heldLength = 0
    return { offset, bytes, tooLong }
  }

  function begin(at: number): void {
    begun = at
    done = at >= end
  }

  return {
    from,
    read: (bytes) => {
      const lines: ChunkLine[] = []
      let at = 0
      while (at < bytes.length && !done) {
        const lineEnd = bytes.indexOf(lineFeed, at)
        const until = lineEnd < 0 ? bytes.length : lineEnd
        if (begun !== undefined) hold(bytes.subarray(at, until))
        if (lineEnd < 0) break
        if (begun !== undefined) lines.push(complete(begun))
        at = lineEnd + 1
        begin(position + at)
      }
      position += bytes.length
      return lines
    },
    end: () => {
      if (done || begun === undefined) return []
      done = true
      return heldLength > 0 ? [complete(begun)] : []
    },
    isDone: () => done,
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(), ...others] = parts
  if (others.length === 0) return first
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes
}
