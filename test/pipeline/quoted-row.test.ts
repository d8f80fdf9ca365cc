import { describe, expect, test } from 'vitest'
import { nextRowAt } from '../../src/pipeline/quoted-row.ts'

function nextIn(text: string): number {
  const bytes = new Uint8Array(Buffer.from(text))
  const found = bytes.indexOf(10)
  const end = found < 0 ? bytes.length : found
  return nextRowAt(bytes, 0, end > 0 && bytes[end - 1] === 13 ? end - 1 : end, Math.min(end + 1, bytes.length), 44)
}

describe('nextRowAt', () => {
  test.each([
    ['a,b\nc', 4],
    ['a,b', 3],
    ['"a",b\nc', 6],
    ['"a\nb",c\nd', 8],
    ['a,"b""\n"\r\nc', 10],
    ['"一\n",\n', 8],
  ])('of %j is at %i', (text, next) => {
    expect(nextIn(text)).toBe(next)
  })

  test.each(['"a\nb', 'a"b\nc', '"a"b\nc', '"a""\nb', '"a"', 'a\rb\nc', '"a\rb"\nc', 'a,"b"\rc\n'])(
    'of %j is not told',
    (text) => {
      expect(nextIn(text)).toBe(-1)
    },
  )
})
