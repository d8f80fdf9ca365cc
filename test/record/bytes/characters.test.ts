import { describe, expect, test } from 'vitest'
import { isChinese, isWhole, standsAt, threeByteCode } from '../../../src/record/bytes/characters.ts'

const four = (...bytes: number[]) => new DataView(new Uint8Array([...bytes, 0, 0, 0, 0]).buffer).getUint32(0, true)

describe('threeByteCode', () => {
  test('is the code of every character of three bytes', () => {
    for (let code = 0x800; code <= 0xffff; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue
      const found = threeByteCode(four(...Buffer.from(String.fromCharCode(code))))
      if (found !== code) expect(found).toBe(code)
    }
  })

  test('is 0 for what begins or goes on otherwise', () => {
    for (const bytes of [
      [0x41],
      [0xc2, 0xb7],
      [0xf0, 0x9f, 0x98, 0x80],
      [0xe4, 0x41, 0x80],
      [0xe4, 0xb8, 0x41],
      [0x80, 0x80, 0x80],
    ]) {
      expect(threeByteCode(four(...bytes))).toBe(0)
    }
  })
})

describe('isWhole', () => {
  test('refuses what is spelt too long, and halves of surrogate pairs', () => {
    expect([0, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xffff].map(isWhole)).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
      true,
      true,
    ])
  })
})

describe('isChinese', () => {
  test('is the common block', () => {
    expect([0x4dff, 0x4e00, 0x9fff, 0xa000].map(isChinese)).toEqual([false, true, true, false])
  })
})

describe('standsAt', () => {
  test('compares all bytes', () => {
    const bytes = new Uint8Array([1, 2, 3, 4])
    expect(standsAt(new Uint8Array([2, 3]), bytes, 1)).toBe(true)
    expect(standsAt(new Uint8Array([2, 4]), bytes, 1)).toBe(false)
    expect(standsAt(new Uint8Array([4, 5]), bytes, 3)).toBe(false)
  })
})
