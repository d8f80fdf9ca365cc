import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../src/messages/en.ts'
import type { Language } from '../../src/messages/language.ts'
import { messageOf } from '../../src/messages/message-of.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { issueCatalogue } from '../../src/model/issue-catalogue.ts'
import { error, type Finding, type IssueCode, type IssueParam, warning } from '../../src/model/issues.ts'

const codes = Object.keys(issueCatalogue) as IssueCode[]

const anyParam: fc.Arbitrary<IssueParam> = fc.oneof(
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.string()),
)

describe('messageOf', () => {
  test('messageOf fills the parameters in', () => {
    expect(messageOf(error('too_long', { maximum: 100 }), zhCN)).toBe('内容太长，请控制在100个字符以内。')
    expect(messageOf(error('too_long', { maximum: 100 }), en)).toBe('This is too long; keep it within 100 characters.')
    expect(messageOf(error('required'), zhCN)).toBe('请填写此项。')
  })

  test('messageOf joins the entries of a list as the language does', () => {
    const finding = warning('address_retired_division', { name: '崇文区', successors: ['东城区', '西城区'] })
    expect(messageOf(finding, zhCN)).toContain('现为东城区、西城区，')
    expect(messageOf(finding, en)).toContain('now 东城区, 西城区;')
  })

  test('messageOf says the expected type in words', () => {
    expect(messageOf(error('wrong_type', { expected: 'list' }), zhCN)).toBe('数据类型不符，请提供列表。')
    expect(messageOf(error('wrong_type', { expected: 'date' }), zhCN)).toBe('数据类型不符，请提供date。')
  })

  test('messageOf says the tier and what it was decided by in words', () => {
    const finding = warning('size_differs_from_measures', { expected: 'large', basis: 'revenue' })
    expect(messageOf(finding, zhCN)).toBe('按上年营业额推算，客户规模应为大型，请核对。')
    expect(messageOf(finding, en)).toBe('By the annual revenue the size should be Large; please check it.')
  })

  test('messageOf sets thousands apart from 10,000 up', () => {
    expect(messageOf(error('number_too_large', { maximum: 100_000_000 }), en)).toContain('100,000,000')
    expect(messageOf(error('number_too_large', { maximum: 12_345.67 }), zhCN)).toContain('12,345.67')
    expect(messageOf(error('too_long', { maximum: 2000 }), zhCN)).toContain('2000')
    const german: Language = { ...en, punctuation: { ...en.punctuation, thousands: '.' } }
    expect(messageOf(error('number_too_large', { maximum: 10_000 }), german)).toContain('10.000')
  })

  test('messageOf gives the code where the language has no message', () => {
    const finding: Finding = JSON.parse('{ "code": "contract_expired", "severity": "error", "params": {} }')
    expect(messageOf(finding, zhCN)).toBe('contract_expired')
    const inherited: Finding = JSON.parse('{ "code": "constructor", "severity": "error", "params": {} }')
    expect(messageOf(inherited, zhCN)).toBe('constructor')
  })

  test('messageOf marks a parameter that is missing, empty or only inherited', () => {
    expect(messageOf({ code: 'too_long', severity: 'error', params: {} }, zhCN)).toBe('内容太长，请控制在…个字符以内。')
    expect(messageOf(warning('address_ambiguous', { candidates: [] }), zhCN)).toContain('（…）')
    const template: Language = { ...en, issues: { ...en.issues, required: '{toString}' } }
    expect(messageOf(error('required'), template)).toBe('…')
  })

  test('messageOf uses the messages that a host adds for its own codes', () => {
    const hosted: Language = { ...en, issues: { ...en.issues, contract_expired: 'Renew the contract by {today}.' } }
    const finding = {
      code: 'contract_expired',
      severity: 'error',
      params: { today: '2030-01-01' },
    } as unknown as Finding
    expect(messageOf(finding, hosted)).toBe('Renew the contract by 2030-01-01.')
  })

  test('messageOf says every code with any parameters, and leaves no placeholder', () => {
    const findings = fc.constantFrom(...codes).chain((code) =>
      fc.record({
        code: fc.constant(code),
        severity: fc.constantFrom('error' as const, 'warning' as const),
        params: fc.record(Object.fromEntries(issueCatalogue[code].params.map((name) => [name, anyParam]))),
      }),
    )
    fc.assert(
      fc.property(findings, fc.constantFrom(zhCN, en), (finding, language) => {
        const names = issueCatalogue[finding.code].params.map((name) => `{${name}}`)
        const message = messageOf(finding, language)
        expect(message).not.toBe('')
        const given = JSON.stringify(finding.params)
        for (const name of names) if (!given.includes(name)) expect(message).not.toContain(name)
      }),
      { numRuns: 1000 },
    )
  })

  test('messageOf says the same with a language that went through JSON', () => {
    const read = JSON.parse(JSON.stringify(zhCN)) as Language
    for (const code of codes) {
      const finding: Finding = { code, severity: 'error', params: {} }
      expect(messageOf(finding, read)).toBe(messageOf(finding, zhCN))
    }
  })
})
