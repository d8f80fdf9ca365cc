import { describe, expect, test } from 'vitest'
import { end, endOfValue, inside, isEnd, meaningsOf, never } from '../../../src/record/bytes/ascii.ts'

const meanings = meaningsOf([44], [34])
const bytes = (text: string) => new Uint8Array(Buffer.from(text))

describe('meaningsOf', () => {
  test('tells ends, what is never inside, control characters, and all else', () => {
    expect([44, 34, 10, 31, 32, 65, 0x80, 0xff].map((byte) => meanings[byte])).toEqual([
      end,
      never,
      never,
      never,
      inside,
      inside,
      inside,
      inside,
    ])
  })
})

describe('endOfValue', () => {
  test.each([
    ['a,b', 1],
    [',', 0],
    ['公司', 6],
    ['', 0],
    ['a"b,', -1],
    ['a\nb', -1],
  ])('of %j is %i', (text, expected) => {
    expect(endOfValue(bytes(text), 0, bytes(text).length, meanings)).toBe(expected)
  })

  test('looks no further than its limit', () => {
    expect(endOfValue(bytes('abc"'), 0, 3, meanings)).toBe(3)
  })
})

describe('isEnd', () => {
  test('is the limit, and a byte that ends a value before it', () => {
    const text = bytes('a,b"')
    expect([0, 1, 2, 3, 4, 5].map((at) => isEnd(text, at, 4, meanings))).toEqual([
      false,
      true,
      false,
      false,
      true,
      false,
    ])
  })
})
