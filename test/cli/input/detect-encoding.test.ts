import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectEncoding, encodingOfMark, isAscii } from '../../../src/cli/input/detect-encoding.ts'
import { gb18030Of } from '../customers.ts'

const text = '客户全称,备注\n深圳市腾讯计算机系统有限公司,简称腾讯\n'

describe('detectEncoding', () => {
  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from('plain ASCII')],
    ['gb18030', gb18030Of(text)],
    ['utf-16le', Buffer.from('a,b\n', 'utf16le')],
    ['utf-16be', Buffer.from('a,b\n', 'utf16le').swap16()],
  ])('says %s', (encoding, bytes) => {
    expect(detectEncoding(bytes)).toBe(encoding)
  })

  test('is not misled by a few damaged bytes', () => {
    const utf8 = Buffer.from(text)
    utf8[30] = 0xff
    expect(detectEncoding(utf8)).toBe('utf-8')
    const gb18030 = gb18030Of(text)
    gb18030[30] = 0xff
    expect(detectEncoding(gb18030)).toBe('gb18030')
  })

  test('knows UTF-16 without a mark by where its nulls are, though 一 has its own on the other side', () => {
    const rows = '客户全称,地址\n甲公司,科技中一路1号\n'
    expect(detectEncoding(Buffer.from(rows, 'utf16le'))).toBe('utf-16le')
    expect(detectEncoding(Buffer.from(rows, 'utf16le').swap16())).toBe('utf-16be')
  })

  test('is not misled by a single null', () => {
    const withNull = `${text.repeat(4)}\0`
    expect(detectEncoding(Buffer.from(withNull))).toBe('utf-8')
    expect(detectEncoding(gb18030Of(withNull))).toBe('gb18030')
    expect(detectEncoding(Buffer.from(`${'plain ASCII '.repeat(20)}\0`))).toBe('utf-8')
  })

  test('is not misled by a sample that ends inside a character', () => {
    for (let end = 40; end < 48; end += 1) {
      expect(detectEncoding(Buffer.from(text).subarray(0, end))).toBe('utf-8')
      expect(detectEncoding(gb18030Of(text).subarray(0, end))).toBe('gb18030')
    }
  })

  test('calls random bytes no text', () => {
    expect(detectEncoding(Uint8Array.from({ length: 2000 }, (_unused, at) => (at * 7919) % 251))).toBeUndefined()
  })

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        detectEncoding(bytes)
        return isAscii(bytes) === [...bytes].every((byte) => byte > 0 && byte < 128)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('encodingOfMark', () => {
  test('knows the byte order marks, and nothing else', () => {
    expect(encodingOfMark(Buffer.from('\ufeffa'))).toBe('utf-8')
    expect(encodingOfMark(Buffer.from('a'))).toBeUndefined()
    expect(encodingOfMark(Uint8Array.of(0x84, 0x31, 0x95, 0x33))).toBe('gb18030')
  })
})
