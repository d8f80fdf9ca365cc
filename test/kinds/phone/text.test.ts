import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanPhoneText, maximumPhoneText, splitNumbers } from '../../../src/kinds/phone/text.ts'
import { cleanCode } from '../../../src/kinds/text/characters.ts'
import { phoneText } from '../../arbitraries/phone.ts'
import { anyText } from '../../arbitraries/raw-text.ts'

describe('cleanPhoneText', () => {
  test.each([
    ['０１０－６２３４５６７８', '010-62345678'],
    ['010—6234–5678', '010-6234-5678'],
    ['【010】62345678', '(010)62345678'],
    ['010一62345678', '010-62345678'],
    ['一号', '一号'],
    ['138\u200b0013\u00a08000', '1380013 8000'],
    ['1\r\n2', '1//2'],
    ['="138"', '138'],
    ['  138  0013 ', '138 0013'],
  ])('cleanPhoneText makes %j %j', (raw, text) => {
    expect(cleanPhoneText(raw)).toBe(text)
  })

  test('cleanPhoneText twice is cleanPhoneText once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, phoneText), (raw) => {
        expect(cleanPhoneText(cleanPhoneText(raw))).toBe(cleanPhoneText(raw))
      }),
      { numRuns: 2000 },
    )
  })

  test('cleanPhoneText takes its short way only where cleanCode would give the same', () => {
    const plain = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...' 019-(/转一'),
        fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
        fc.integer({ min: 0xff01, max: 0xff5e }).map((code) => String.fromCharCode(code)),
      ),
    })
    fc.assert(
      fc.property(plain, (raw) => {
        const slow = cleanCode(raw)
          .replaceAll('[', '(')
          .replaceAll(']', ')')
          .replace(/(\d)一(?=\d)/g, '$1-')
          .trim()
        expect(cleanPhoneText(raw)).toBe(slow)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('splitNumbers', () => {
  test.each([
    ['1/2,3、4;5|6\\7', ['1', '2', '3', '4', '5', '6', '7']],
    ['/1//2/', ['1', '2']],
    ['138或139 和 137&136及135', ['138', '139', '137', '136', '135']],
    ['张或李', ['张或李']],
    ['010-62345678,ext 801', ['010-62345678 ext 801']],
    ['010-62345678/转801', ['010-62345678 转801']],
    ['tel:+86-10-62345678;ext=801', ['+86-10-62345678 ext=801']],
    ['张三/转801', ['张三', '转801']],
    ['010/62345678', ['010-62345678']],
    ['010-/62345678', ['010-62345678']],
    ["'13812345678/13812345678.0。", ['13812345678', '13812345678']],
    ['', []],
  ])('splitNumbers of %j', (text, numbers) => {
    expect(splitNumbers(text)).toEqual(numbers)
  })

  test('maximumPhoneText leaves room for more numbers than a field may have', () => {
    expect('0571-87654321-123456/'.repeat(9).length).toBeLessThan(maximumPhoneText)
  })
})
