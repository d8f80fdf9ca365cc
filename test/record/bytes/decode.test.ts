import { describe, expect, test } from 'vitest'
import { byteSource } from '../../../src/record/bytes/byte-source.ts'
import { decodeUtf8 } from '../../../src/record/bytes/decode.ts'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

describe('decodeUtf8', () => {
  test.each([
    '',
    'a',
    '公司',
    '预算20–30万',
    '\ufeffa',
    '𠮷',
    'é',
    '长'.repeat(64),
    '长'.repeat(65),
    'a'.repeat(1000),
    '\u07ff',
    '\u0800',
    '\uffff',
  ])('decodes %j, also at the very end of the bytes', (text) => {
    const bytes = new Uint8Array(Buffer.from(`"${text}`))
    expect(decodeUtf8(byteSource(bytes), 1, bytes.length)).toBe(text)
  })

  test('decodes any bytes as a TextDecoder does', () => {
    const leads = [0x00, 0x22, 0x41, 0x7f, 0x80, 0xb8, 0xbf, 0xc2, 0xe0, 0xe4, 0xed, 0xef, 0xf0, 0xff]
    const bytes = new Uint8Array(12)
    const source = byteSource(bytes)
    let state = 1
    for (let turn = 0; turn < 300_000; turn += 1) {
      for (let at = 0; at < bytes.length; at += 1) {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        bytes[at] = leads[(state >>> 24) % leads.length] as number
      }
      const to = 1 + (turn % 12)
      const expected = decoder.decode(bytes.subarray(1, to))
      const text = decodeUtf8(source, 1, to)
      if (text !== expected) expect([...bytes, to, text]).toEqual([...bytes, to, expected])
    }
  })
})
