import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkChoice,
  checkChoices,
  choiceIndex,
  formatChoice,
  formatChoices,
  normalizeChoice,
  normalizeChoices,
} from '../../src/kinds/choice.ts'
import { customerOptions } from '../../src/model/customer-options.ts'
import type { Option } from '../../src/model/fields.ts'
import { noFindings } from '../../src/model/issues.ts'
import { demandType, demandTypes } from '../arbitraries/choice.ts'
import { anyText, debris, textOf } from '../arbitraries/raw-text.ts'

const { customerType, demandType: demands, intent, size } = customerOptions

const tricky: readonly Option[] = [
  { code: 'a/b', names: ['A，B', '甲/乙/丙', ' '] },
  { code: 'a', names: ['甲', '__proto__', ''] },
  { code: 'A', names: ['乙', '甲'] },
  { code: 'constructor', names: ['、', 'e\u0301'] },
]

const shaped = textOf(
  ...debris,
  '，',
  '、',
  ';',
  '；',
  '/',
  '／',
  '\u037e',
  '|',
  '\n',
  '甲',
  '乙',
  '丙',
  'a',
  'A',
  'b',
  'Ｂ',
  '\u0301',
)

describe('normalizeChoice', () => {
  test.each([
    ['潜在客户', 'potential'],
    ['潜在', 'potential'],
    ['potential', 'potential'],
    ['POTENTIAL', 'potential'],
    ['ｐｏｔｅｎｔｉａｌ', 'potential'],
    [' 潜 在　客户\u200b ', 'potential'],
    ['strategicpartner', 'strategicPartner'],
    ['Strategic Partner', 'strategicPartner'],
    ["'战略合作伙伴", 'strategicPartner'],
    ['="流失"', 'churned'],
  ])('normalizeChoice reads %j as %s', (raw, code) => {
    expect(normalizeChoice(raw, customerType)).toBe(code)
    expect(normalizeChoice(raw, choiceIndex(customerType))).toBe(code)
  })

  test('normalizeChoice reads every code and name of the stock lists', () => {
    for (const options of Object.values(customerOptions))
      for (const { code, names } of options)
        for (const name of [code, ...names]) expect(normalizeChoice(name, options)).toBe(code)
  })

  test('normalizeChoice gives back cleaned what it does not know', () => {
    expect(normalizeChoice(' 潜水　客户 ', customerType)).toBe('潜水 客户')
    expect(normalizeChoice('', customerType)).toBe('')
    expect(normalizeChoice('__proto__', customerType)).toBe('__proto__')
  })

  test('normalizeChoice prefers an exact code, then any code, then the earlier option', () => {
    expect(normalizeChoice('A', tricky)).toBe('A')
    expect(normalizeChoice('ａ', tricky)).toBe('a')
    expect(normalizeChoice('甲', tricky)).toBe('a')
  })

  test('normalizeChoice twice is normalizeChoice once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, shaped), fc.constantFrom(tricky, size), (text, options) => {
        const once = normalizeChoice(text, options)
        expect(normalizeChoice(once, options)).toBe(once)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('normalizeChoices', () => {
  test.each([
    '采购,咨询',
    '采购，咨询',
    '采购、咨询',
    '采购;咨询',
    '采购；咨询',
    '采购/咨询',
    '采购／咨询',
    '采购|咨询',
    '采购\n咨询',
    '采购\r\n 咨询',
    '采购、、咨询、采购、',
    '="采购,咨询"',
  ])('normalizeChoices takes %j apart', (raw) => {
    expect(normalizeChoices(raw, demands)).toEqual(['purchase', 'consulting'])
  })

  test('normalizeChoices keeps the typed order and drops repetitions', () => {
    expect(normalizeChoices('咨询,采购,服务咨询', demands)).toEqual(['consulting', 'purchase'])
  })

  test('normalizeChoices reads lists, and cells inside lists', () => {
    expect(normalizeChoices(['采购', '咨询、开发'], demands)).toEqual(['purchase', 'consulting', 'jointDevelopment'])
    expect(normalizeChoices([], demands)).toEqual([])
    expect(normalizeChoices('', demands)).toEqual([])
  })

  test('normalizeChoices lets a name with a separator win', () => {
    expect(normalizeChoices('甲/乙/丙', tricky)).toEqual(['a/b'])
    expect(normalizeChoices('乙、甲/乙/丙、甲', tricky)).toEqual(['A', 'a/b', 'a'])
    expect(normalizeChoices('甲/乙', tricky)).toEqual(['a', 'A'])
    expect(normalizeChoices('a/b', tricky)).toEqual(['a/b'])
    expect(normalizeChoices('1-3个月', intent)).toEqual(['medium'])
  })

  test('normalizeChoices gives back cleaned what it does not know', () => {
    expect(normalizeChoices('采购、 租 赁 ', demands)).toEqual(['purchase', '租 赁'])
  })

  test('normalizeChoices leaves a list of other things for checkChoices to refuse', () => {
    const list = [1, null] as unknown as string[]
    expect(normalizeChoices(list, demands)).toEqual([1, null])
    expect(checkChoices(normalizeChoices(list, demands), demands)).toHaveLength(1)
  })

  test('normalizeChoices twice is normalizeChoices once', () => {
    const texts = fc.oneof(anyText, shaped)
    fc.assert(
      fc.property(fc.oneof(texts, fc.array(texts)), fc.constantFrom(tricky, demands), (raw, options) => {
        const once = normalizeChoices(raw, options)
        expect(normalizeChoices(once, options)).toEqual(once)
      }),
      { numRuns: 5000 },
    )
  })

  test('normalizeChoices comes to an end on forty thousand choices', () => {
    expect(normalizeChoices('甲/乙/'.repeat(20_000), tricky)).toEqual(['a', 'A'])
  })
})

describe('checkChoice and checkChoices', () => {
  test('checkChoice accepts codes without allocating', () => {
    fc.assert(
      fc.property(demandType, demandTypes, (code, codes) => {
        expect(checkChoice(code, demands)).toBe(noFindings)
        expect(checkChoice(code, choiceIndex(demands))).toBe(noFindings)
        expect(checkChoices(codes, demands)).toBe(noFindings)
        expect(checkChoices(codes, choiceIndex(demands))).toBe(noFindings)
      }),
      { numRuns: 1000 },
    )
  })

  test.each(['采购', 'Purchase', '', '__proto__', 'constructor', 'toString'])('checkChoice refuses %j', (value) => {
    for (const options of [demands, choiceIndex(demands)]) {
      expect(checkChoice(value, options)).toEqual([{ code: 'choice_unknown', severity: 'error', params: {} }])
      expect(checkChoices(['purchase', value, value], options)).toEqual(checkChoice(value, options))
    }
  })

  test('checkChoice and checkChoices refuse other types and never throw', () => {
    expect(checkChoice(['purchase'], demands)).toMatchObject([{ code: 'wrong_type', params: { expected: 'code' } }])
    expect(checkChoices('purchase', demands)).toMatchObject([{ code: 'wrong_type', params: { expected: 'list' } }])
    expect(checkChoices([5], demands)).toMatchObject([{ code: 'wrong_type', params: { expected: 'code' } }])
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(checkChoice(value, demands)).toHaveLength(1)
        expect(checkChoices(value, demands)).toHaveLength(Array.isArray(value) && value.length === 0 ? 0 : 1)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('formatChoice and formatChoices', () => {
  const labels = { purchase: '产品采购', consulting: '服务咨询' }

  test('formatChoice says the label, or the code where there is none', () => {
    expect(formatChoice('purchase', labels)).toBe('产品采购')
    expect(formatChoice('other', labels)).toBe('other')
    expect(formatChoice('toString', labels)).toBe('toString')
  })

  test('formatChoices joins labels', () => {
    expect(formatChoices(['purchase', 'consulting'], labels)).toBe('产品采购、服务咨询')
    expect(formatChoices(['purchase', 'consulting'], labels, ', ')).toBe('产品采购, 服务咨询')
    expect(formatChoices([], labels)).toBe('')
  })

  test('normalizeChoices reads back what formatChoices writes', () => {
    const chinese = Object.fromEntries(demands.map(({ code, names }) => [code, names[0]]))
    fc.assert(
      fc.property(demandTypes, (codes) => {
        expect(normalizeChoices(formatChoices(codes, chinese), demands)).toEqual(codes)
      }),
      { numRuns: 1000 },
    )
  })
})
