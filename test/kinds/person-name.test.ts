import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPersonName, formatPersonName, normalizePersonName } from '../../src/kinds/person-name.ts'
import { noFindings } from '../../src/model/issues.ts'
import { personName } from '../arbitraries/person-name.ts'
import { anyText, debris, textOf } from '../arbitraries/raw-text.ts'

const shaped = textOf(...debris, '张', '三', 'T', '·', '•', '・', '．', '.', '*', '＊', '1', '\u0301', '\u3099')

describe('normalizePersonName', () => {
  test.each([
    [' 张三 ', '张三'],
    ['张 三', '张三'],
    ['张\u3000三', '张三'],
    ['张三\u200b', '张三'],
    ["'张三", '张三'],
    ['欧阳 小 测', '欧阳小测'],
    ['阿依古丽•测试', '阿依古丽·测试'],
    ['阿依古丽・测试', '阿依古丽·测试'],
    ['阿依古丽‧测试', '阿依古丽·测试'],
    ['阿依古丽 · 测试', '阿依古丽·测试'],
    ['阿依古丽.测试', '阿依古丽·测试'],
    ['＊经理', '*经理'],
    ['张*', '张*'],
    ['Li  Ceshi', 'Li Ceshi'],
    ['张三 Tom', '张三 Tom'],
    ['Ｔｏｍ', 'Tom'],
    ['Dr. Ceshi', 'Dr. Ceshi'],
    ['𠮷 测', '𠮷测'],
  ])('normalizePersonName turns %j into %j', (raw, canonical) => {
    expect(normalizePersonName(raw)).toBe(canonical)
  })

  test('normalizePersonName twice is normalizePersonName once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, shaped), (text) => {
        const once = normalizePersonName(text)
        expect(normalizePersonName(once)).toBe(once)
      }),
      { numRuns: 5000 },
    )
  })

  test('normalizePersonName leaves what the arbitrary makes', () => {
    fc.assert(
      fc.property(personName, (name) => {
        expect(normalizePersonName(name)).toBe(name)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('checkPersonName', () => {
  test('checkPersonName accepts what the arbitrary makes', () => {
    fc.assert(
      fc.property(personName, (name) => {
        expect(checkPersonName(name)).toBe(noFindings)
      }),
      { numRuns: 1000 },
    )
  })

  test.each<[unknown, string[]]>([
    [null, ['wrong_type']],
    [13812345678, ['wrong_type']],
    ['', ['too_short']],
    ['13812345678', ['digits_only']],
    ['138 1234 5678', ['digits_only']],
    ['١٢٣', ['digits_only']],
    ['测'.repeat(51), ['too_long']],
    ['𠮷'.repeat(51), ['too_long']],
    ['测'.repeat(50), []],
    ['𠮷'.repeat(50), []],
    ['*', []],
    ['测试2', []],
  ])('checkPersonName finds in %j %j', (value, expected) => {
    expect(checkPersonName(value).map(({ code }) => code)).toEqual(expected)
  })

  test('checkPersonName tells the limits', () => {
    expect(checkPersonName('')[0]?.params).toEqual({ minimum: 1 })
    expect(checkPersonName('测'.repeat(51))[0]?.params).toEqual({ maximum: 50 })
  })

  test('checkPersonName never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(Array.isArray(checkPersonName(value))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('formatPersonName', () => {
  test('formatPersonName shows the name as it is', () => {
    expect(formatPersonName('阿依古丽·测试')).toBe('阿依古丽·测试')
  })
})
