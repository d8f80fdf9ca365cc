import { describe, expect, test } from 'vitest'
import { meaningsOf } from '../../../src/record/bytes/ascii.ts'
import { byteSource } from '../../../src/record/bytes/byte-source.ts'
import { endOfProse } from '../../../src/record/bytes/prose.ts'

const inQuotes = meaningsOf([34], [92])
const endOf = (text: string, maximum: number) => {
  const bytes = new Uint8Array(Buffer.from(`${text}"`))
  return endOfProse(byteSource(bytes), 0, bytes.length, inQuotes, maximum)
}

describe('endOfProse', () => {
  test.each(['CTO', '采购总监', '预算20–30万，3个月内上线。', 'a b c', '（一）：二；三、四'])('takes %s', (text) => {
    expect([endOf(text, text.length), endOf(text, text.length - 1)]).toEqual([Buffer.byteLength(text), -1])
  })

  test.each(['', ' ', ' a', 'a ', 'a  b', "'a", '=a', '\u3000', 'é', '𠮷', 'Ａ', '\u007f', '\u0000', 'a\\b', '“a”'])(
    'leaves %j to others',
    (text) => {
      expect(endOf(text, 100)).toBe(-1)
    },
  )

  test('leaves a character that is cut to others', () => {
    const bytes = new Uint8Array(Buffer.from('长长')).subarray(0, 5)
    expect(endOfProse(byteSource(bytes), 0, 5, inQuotes, 100)).toBe(-1)
  })
})
