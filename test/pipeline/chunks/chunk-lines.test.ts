import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ChunkLine, chunkLineReader } from '../../../src/pipeline/chunks/chunk-lines.ts'
import { type Chunk, planChunks } from '../../../src/pipeline/chunks/plan-chunks.ts'
import { longestLine } from '../../../src/pipeline/text-lines.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The lines of a chunk, read in pieces of one size into one buffer that is used again, as a host may read a file. */
function linesOf(file: Uint8Array, chunk: Chunk, pieceSize: number): ChunkLine[] {
  const reader = chunkLineReader(chunk)
  const lines: ChunkLine[] = []
  const buffer = new Uint8Array(pieceSize)
  for (let at = reader.from; at < file.length && !reader.isDone(); at += pieceSize) {
    const piece = file.subarray(at, at + pieceSize)
    buffer.set(piece)
    lines.push(...reader.read(buffer.subarray(0, piece.length)))
  }
  return [...lines, ...reader.end()]
}

const told = (lines: readonly ChunkLine[]) =>
  lines.map(({ offset, bytes }) => [offset, new TextDecoder().decode(bytes)])

/** Where the lines of a file begin and what they hold, found in the plainest way. */
function plainLines(text: string): (readonly [number, string])[] {
  const lines = text.split('\n')
  let offset = 0
  const all = lines.map((line) => {
    const found = [offset, line.endsWith('\r') ? line.slice(0, -1) : line] as const
    offset += bytesOf(line).length + 1
    return found
  })
  return lines.at(-1) === '' ? all.slice(0, -1) : all
}

describe('chunkLineReader', () => {
  test('chunkLineReader gives a line to the chunk in which it begins', () => {
    const file = bytesOf('甲\n乙乙\n丙')
    expect(told(linesOf(file, { index: 0, start: 0, end: 5 }, 3))).toEqual([
      [0, '甲'],
      [4, '乙乙'],
    ])
    expect(told(linesOf(file, { index: 1, start: 5, end: 14 }, 3))).toEqual([[11, '丙']])
  })

  test('chunkLineReader gives a line that begins with the chunk to this chunk alone', () => {
    const file = bytesOf('ab\ncd\n')
    expect(told(linesOf(file, { index: 0, start: 0, end: 3 }, 10))).toEqual([[0, 'ab']])
    expect(told(linesOf(file, { index: 1, start: 3, end: 6 }, 10))).toEqual([[3, 'cd']])
  })

  test('chunkLineReader reads no further than it needs', () => {
    const reader = chunkLineReader({ index: 0, start: 0, end: 2 })
    expect(reader.read(bytesOf('ab\ncd')).length).toBe(1)
    expect([reader.isDone(), reader.end()]).toEqual([true, []])
    expect(chunkLineReader({ index: 3, start: 7, end: 7 }).isDone()).toBe(true)
  })

  test('chunkLineReader gives every line once, wherever file and pieces are cut, inside characters too', () => {
    const text = fc
      .array(fc.constantFrom('甲', '𠮷野家', 'a', '\n', '\r\n', '', '"'), { maxLength: 60 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 13 }),
        (whole, chunkSize, pieceSize) => {
          const file = bytesOf(whole)
          const lines = planChunks(file.length, chunkSize).flatMap((chunk) => linesOf(file, chunk, pieceSize))
          expect(told(lines)).toEqual(plainLines(whole))
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('chunkLineReader passes over what is longer than any line, and keeps none of it', () => {
    const file = new Uint8Array(longestLine + 10).fill(0x61)
    file[longestLine + 5] = 0x0a
    const lines = linesOf(file, { index: 0, start: 0, end: file.length }, 65_536)
    expect(lines.map(({ offset, bytes, tooLong }) => [offset, bytes.length, tooLong])).toEqual([
      [0, 0, true],
      [longestLine + 6, 4, false],
    ])
  })
})
