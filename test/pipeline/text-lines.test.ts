import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineReader, longestLine } from '../../src/pipeline/text-lines.ts'

function linesOf(text: string, step = text.length || 1): string[] {
  const reader = lineReader()
  const lines = []
  for (let at = 0; at < text.length; at += step) lines.push(...reader.read(text.slice(at, at + step)))
  lines.push(...reader.end())
  expect(lines.map(({ line }) => line)).toEqual(lines.map((_line, index) => index + 1))
  return lines.map((line) => line.text)
}

describe('lineReader', () => {
  test.each([
    ['a\nb\n', ['a', 'b']],
    ['a\r\nb', ['a', 'b']],
    ['\n\na', ['', '', 'a']],
    ['', []],
  ])('cuts %j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines)
    expect(linesOf(text, 1)).toEqual(lines)
  })

  test('empties a line that is too long, says so once, and reads on', () => {
    const reader = lineReader()
    const piece = 'x'.repeat(longestLine / 2 + 1)
    const lines = [piece, piece, piece, '\nshort'].flatMap((text) => reader.read(text)).concat(reader.end())
    expect(lines).toEqual([
      { line: 1, text: '', tooLong: true },
      { line: 2, text: 'short', tooLong: false },
    ])
  })

  test('gives one line for each line break and one for the rest', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('甲', '\n', '\r', '\u2028') }),
        fc.integer({ min: 1, max: 4 }),
        (text, step) => {
          const parts = text.split('\n')
          if (parts.at(-1) === '') parts.pop()
          expect(linesOf(text, step)).toEqual(parts.map((part) => part.replace(/\r$/, '')))
        },
      ),
      { numRuns: 1000 },
    )
  })
})
