import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cleanCode,
  cleanLine,
  stripInvisible,
  toHalfWidth,
  toHalfWidthAlphanumerics,
  undoSpreadsheetQuoting,
} from '../../../src/kinds/text/characters.ts'
import { anyText, debris, textOf } from '../../arbitraries/raw-text.ts'

const shaped = textOf(
  ...debris,
  '１',
  'Ａ',
  '（',
  '）',
  '，',
  'e',
  '\u0301',
  '\u212b',
  '\u1fef',
  '\u037e',
  '北京',
  '\ud83d',
  '\ude00',
)

describe('stripInvisible', () => {
  test.each([
    ['zero-width space', 'a\u200bb', 'ab'],
    ['byte order mark', '\ufeffab', 'ab'],
    ['direction marks', '\u202aab\u202c', 'ab'],
    ['soft hyphen', 'a\u00adb', 'ab'],
    ['variation selector', '葛\u{e0100}', '葛'],
    ['null and bell', 'a\0\x07b', 'ab'],
    ['next line', 'a\u0085b', 'ab'],
    ['half of a pair', 'a\ud83db', 'ab'],
    ['braille blank', 'a\u2800b', 'ab'],
    ['hangul filler', 'a\u3164b', 'ab'],
  ])('stripInvisible removes the %s', (_, raw, clean) => {
    expect(stripInvisible(raw)).toBe(clean)
  })

  test('stripInvisible keeps blanks, line breaks and characters outside the basic plane', () => {
    expect(stripInvisible('a b\tc\nd\u3000e 𠮷😀')).toBe('a b\tc\nd\u3000e 𠮷😀')
  })
})

describe('toHalfWidth', () => {
  test('toHalfWidth makes full-width ASCII and the ideographic space ASCII', () => {
    expect(toHalfWidth('ＡＢＣ　１２３（）：／．＠＿～')).toBe('ABC 123():/.@_~')
  })

  test('toHalfWidth covers all 94 printable characters of ASCII', () => {
    const ascii = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index)).join('')
    const wide = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0xff01 + index)).join('')
    expect(toHalfWidth(wide)).toBe(ascii)
  })

  test('toHalfWidth leaves Chinese punctuation alone', () => {
    expect(toHalfWidth('、。《》￥')).toBe('、。《》￥')
  })

  test('toHalfWidthAlphanumerics leaves full-width punctuation alone', () => {
    expect(toHalfWidthAlphanumerics('Ａ１ｚ（上海），！')).toBe('A1z（上海），！')
  })
})

describe('undoSpreadsheetQuoting', () => {
  test.each([
    ["'0571", '0571'],
    ['="0571"', '0571'],
    ['=""', ''],
    ['\'="0571"', '0571'],
    ['=" \'0571 "', '0571'],
    ['="', '="'],
    ['=SUM(A1)', '=SUM(A1)'],
    ["d'Or", "d'Or"],
  ])('undoSpreadsheetQuoting turns %s into %s', (raw, bare) => {
    expect(undoSpreadsheetQuoting(raw)).toBe(bare)
  })
})

describe('cleanCode and cleanLine', () => {
  test('cleanCode makes one line of ASCII-minded text', () => {
    expect(cleanCode('\ufeff＇（０１０）\n６２３４　５６７８\u200b ')).toBe('(010) 6234 5678')
  })

  test('cleanLine keeps the punctuation of the language', () => {
    expect(cleanLine('  北京　（Ａ座）\n１２层 ')).toBe('北京 （A座） 12层')
  })

  test('cleanCode and cleanLine compose letters and marks', () => {
    expect(cleanCode('e\u0301')).toBe('\u00e9')
    expect(cleanLine('e\u0301')).toBe('\u00e9')
  })

  test.each([
    ['cleanCode', cleanCode],
    ['cleanLine', cleanLine],
    ['stripInvisible', stripInvisible],
    ['toHalfWidth', toHalfWidth],
    ['undoSpreadsheetQuoting', undoSpreadsheetQuoting],
  ])('%s twice is %s once', (_, clean) => {
    fc.assert(
      fc.property(fc.oneof(anyText, shaped), (text) => {
        expect(clean(clean(text))).toBe(clean(text))
      }),
      { numRuns: 5000 },
    )
  })

  test('cleanCode and cleanLine leave neither edge blanks nor line breaks nor invisible characters', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, shaped), (text) => {
        for (const clean of [cleanCode(text), cleanLine(text)]) {
          expect(clean).toBe(clean.trim())
          expect(clean).not.toMatch(/[^\S ]| {2}/)
          expect(stripInvisible(clean)).toBe(clean)
          expect(clean).not.toMatch(/\p{Cs}/u)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('cleanCode and cleanLine shortcut nothing that their steps would change', () => {
    const steps = (text: string, width: (text: string) => string) =>
      undoSpreadsheetQuoting(width(stripInvisible(text)))
        .replace(/\s+/g, ' ')
        .normalize('NFC')
    const nearlyClean = fc.string({
      unit: fc.constantFrom(' ', "'", '=', '"', 'a', '1', '北', '京', '（', '，', '\u0301', '１'),
      maxLength: 8,
    })
    fc.assert(
      fc.property(fc.oneof(nearlyClean, shaped, anyText), (text) => {
        expect(cleanCode(text)).toBe(steps(text, toHalfWidth))
        expect(cleanLine(text)).toBe(steps(text, toHalfWidthAlphanumerics))
      }),
      { numRuns: 20_000 },
    )
  })
})
