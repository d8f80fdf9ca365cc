import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkText, formatText, normalizeLongText, normalizeText } from '../../src/kinds/text.ts'
import { noFindings } from '../../src/model/issues.ts'
import { anyText, debris, textOf } from '../arbitraries/raw-text.ts'

const shaped = textOf(...debris, '\n\n\n', '\u2028', '\r', '采购', '１', '，')

describe('normalizeText', () => {
  test('normalizeText makes one clean line and keeps Chinese punctuation', () => {
    expect(normalizeText(' 采购\n总监　（Ａ）\u200b，１部 ')).toBe('采购 总监 （A），1部')
  })

  test('normalizeText twice is normalizeText once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, shaped), (text) => {
        expect(normalizeText(normalizeText(text))).toBe(normalizeText(text))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('normalizeLongText', () => {
  test('normalizeLongText keeps line breaks and folds empty lines', () => {
    expect(normalizeLongText('预算２０万 \r\n\r\n\r\n\r\n　三个月内\t签约\r第二行\u2028第三行\n')).toBe(
      '预算20万\n\n三个月内 签约\n第二行\n第三行',
    )
  })

  test('normalizeLongText undoes Excel quoting around all lines', () => {
    expect(normalizeLongText('="第一行\n第二行"')).toBe('第一行\n第二行')
  })

  test('normalizeLongText twice is normalizeLongText once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, shaped), (text) => {
        const once = normalizeLongText(text)
        expect(normalizeLongText(once)).toBe(once)
        expect(once).not.toMatch(/\n{3}|[^\S\n ]|^\s|\s$| \n|\n /)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('checkText', () => {
  test('checkText accepts up to the maximum without allocating', () => {
    expect(checkText('五个字以内', 5)).toBe(noFindings)
    expect(checkText('', 5)).toBe(noFindings)
  })

  test('checkText counts code points', () => {
    expect(checkText('𠮷𠮷𠮷', 3)).toBe(noFindings)
    expect(checkText('𠮷𠮷𠮷𠮷', 3)).toEqual([{ code: 'too_long', severity: 'error', params: { maximum: 3 } }])
  })

  test('checkText counts as spreading does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.nat(12), (text, maximum) => {
        expect(checkText(text, maximum).length).toBe([...text].length > maximum ? 1 : 0)
      }),
      { numRuns: 1000 },
    )
  })

  test('checkText refuses what is no text and never throws', () => {
    expect(checkText(5, 10)).toMatchObject([{ code: 'wrong_type', params: { expected: 'text' } }])
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(checkText(value, 10).some(({ code }) => code === 'wrong_type')).toBe(typeof value !== 'string')
      }),
      { numRuns: 1000 },
    )
  })
})

test('formatText shows the text itself', () => {
  expect(formatText('一行\n两行')).toBe('一行\n两行')
})
