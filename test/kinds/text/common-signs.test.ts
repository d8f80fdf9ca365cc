import { describe, expect, test } from 'vitest'
import { isCommonHan, isCommonSign } from '../../../src/kinds/text/common-signs.ts'

const code = (sign: string) => sign.charCodeAt(0)

describe('isCommonSign', () => {
  test.each(['!', 'a', '9', '~', '客', '\u4e00', '\u9fff'])('isCommonSign holds for %j', (sign) => {
    expect(isCommonSign(code(sign))).toBe(true)
  })

  test('isCommonSign holds for nothing that a text may lose by trimming', () => {
    for (let at = 0; at <= 0xffff; at += 1) {
      if (isCommonSign(at)) expect(String.fromCharCode(at).trim()).toHaveLength(1)
    }
    expect(isCommonSign(code(''))).toBe(false)
  })
})

describe('isCommonHan', () => {
  test('isCommonHan holds for the first block of Chinese characters alone', () => {
    expect(['一', '\u9fff', '\u3400', '\ua000', 'a', '。'].map((sign) => isCommonHan(code(sign)))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })
})
