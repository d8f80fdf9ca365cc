import { describe, expect, test } from 'vitest'
import { extendLanguage, languageOf } from '../../src/messages/extend-language.ts'
import { labelOf, optionLabelOf } from '../../src/messages/label-of.ts'
import { messageOf } from '../../src/messages/message-of.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'

const words = {
  fields: { taxRegion: { label: '纳税地区' }, fullName: { help: '请按合同填写。' } },
  options: { size: { micro: '微型' }, channel: { shop: '门店' } },
  issues: { own_company: '这是本公司，最多{maximum}家。' },
}

describe('extendLanguage', () => {
  const language = extendLanguage(zhCN, words)

  test('extendLanguage adds words and keeps those that are there', () => {
    expect(labelOf('taxRegion', language)).toBe('纳税地区')
    expect(language.fields.fullName).toEqual({ ...zhCN.fields.fullName, help: '请按合同填写。' })
    expect([optionLabelOf('size', 'micro', language), optionLabelOf('size', 'large', language)]).toEqual([
      '微型',
      '大型',
    ])
    expect(optionLabelOf('channel', 'shop', language)).toBe('门店')
    expect(messageOf({ code: 'own_company', severity: 'error', params: { maximum: 2 } }, language)).toBe(
      '这是本公司，最多2家。',
    )
  })

  test('extendLanguage leaves its arguments alone', () => {
    expect(labelOf('taxRegion', zhCN)).toBe('taxRegion')
  })
})

describe('languageOf', () => {
  test('languageOf speaks the words of the model for that language only', () => {
    expect(labelOf('taxRegion', languageOf({ messages: { 'zh-CN': words } }, zhCN))).toBe('纳税地区')
    expect(languageOf({ messages: { en: words } }, zhCN)).toBe(zhCN)
    expect(languageOf({}, zhCN)).toBe(zhCN)
  })
})
