import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referenceTables } from '../../src/data/index.ts'
import { isFilled } from '../../src/model/conditions.ts'
import { customerFields } from '../../src/model/customer-fields.ts'
import { customerOptions, readyMadeOptions } from '../../src/model/customer-options.ts'
import type { Field, KindName } from '../../src/model/fields.ts'
import { readyMadeFields } from '../../src/model/ready-made-fields.ts'
import { compileField } from '../../src/record/compile-field.ts'
import { indexTables } from '../../src/record/reference-tables.ts'
import { valueOfKind } from '../arbitraries/canonical-value.ts'
import { misspelt } from '../arbitraries/misspelt.ts'

const tables = indexTables(referenceTables)
const options = { ...customerOptions, ...readyMadeOptions }
const rows: readonly Field[] = [
  ...Object.values(customerFields),
  ...Object.values(readyMadeFields),
  { kind: 'number', maximum: 5000, units: ['台'], module: 'company', required: false },
]
const rowOf = (kind: KindName) => rows.find((row) => row.kind === kind) as Field
const behaviourOf = (kind: KindName) => compileField(rowOf(kind), options, tables)

/** For each kind: a raw value, its canonical form, and a raw value that is refused with this code. */
const samples: Record<KindName, [raw: unknown, canonical: unknown, wrong: unknown, code: string]> = {
  companyName: ['华为技术 有限公司', '华为技术有限公司', '12345', 'no_letters'],
  personName: [' 李测试 ', '李测试', '12345', 'digits_only'],
  text: ['采购\t总监', '采购 总监', '长'.repeat(51), 'too_long'],
  longText: ['一\r\n二', '一\n二', '长'.repeat(2001), 'too_long'],
  phone: ['0086 138-1234-5678', '13812345678', '138123456789', 'mobile_malformed'],
  email: ['Li@EXAMPLE.com', 'Li@example.com', 'li@localhost', 'email_domain_incomplete'],
  webAddress: ['https://Example.com/', 'example.com', 'ftp://example.com', 'web_address_protocol'],
  calendarDate: ['2024年2月29日', '2024-02-29', '2023-02-29', 'date_nonexistent'],
  amount: ['1.15亿', 11_500, '-1', 'number_negative'],
  headCount: ['1,200人', 1200, '1.5', 'number_fraction'],
  number: ['1,200 台', 1200, '9999', 'number_too_large'],
  choice: ['现有', 'current', '巨型', 'choice_unknown'],
  choices: ['采购、售后', ['purchase', 'afterSales'], '飞行', 'choice_unknown'],
  industry: ['软件和信息技术服务业', 'I65', 'I36', 'industry_mismatch'],
  address: ['广东省 深圳市 南山区 科技路1号', '广东省深圳市南山区科技路1号', '某某路', 'address_unrecognized'],
  creditCode: ['91440300 708461136t', '91440300708461136T', '9144', 'credit_code_malformed'],
}
const kinds = Object.keys(samples) as KindName[]

/** Values as most cells hold them. */
const plainSamples: Record<KindName, unknown> = {
  companyName: '华为技术有限公司',
  personName: '李测试',
  text: '采购总监',
  longText: '采购一套办公系统，预算20–30万',
  phone: '13812345678',
  email: 'li.ceshi@example.com',
  webAddress: 'www.example.com/about',
  calendarDate: '2024-02-29',
  amount: 11_500.25,
  headCount: 1200,
  number: 1200,
  choice: 'current',
  choices: ['purchase', 'afterSales'],
  industry: 'I65',
  address: '广东省深圳市南山区科技路1号',
  creditCode: '91440300708461136T',
}

describe.each(kinds)('compileField of %s', (kind) => {
  const { isPlain, isSound = isPlain, normalize, check } = behaviourOf(kind)
  const [raw, canonical, wrong, code] = samples[kind]

  test('compileField binds the kind: canonical form and refusal', () => {
    expect(normalize(raw)).toEqual(canonical)
    expect(check(canonical).filter(({ severity }) => severity === 'error')).toEqual([])
    expect(check(normalize(wrong)).map((finding) => finding.code)).toContain(code)
  })

  test('compileField calls canonical values plain, and others not', () => {
    expect(isPlain(plainSamples[kind])).toBe(true)
    for (const value of [raw, wrong, '', ' ', null, undefined, true, {}, [7], [], Number.NaN, -0]) {
      expect([value, isPlain(value)]).toEqual([value, false])
    }
  })

  test('compileField calls plain only what normalising leaves as it is, and sound only what checking has nothing to say of', {
    timeout: 120_000,
  }, () => {
    const prove = (value: unknown) => {
      if (isSound(value) && (check(value).length > 0 || !isFilled(value)))
        expect({ value, findings: check(value) }).toEqual({ value, findings: [] })
      if (!isPlain(value)) return
      if (!Object.is(normalize(value), value) || check(value).length > 0 || !isFilled(value)) {
        expect({ value, canonical: normalize(value), findings: check(value) }).toEqual({
          value,
          canonical: value,
          findings: [],
        })
      }
    }
    const values = fc.sample(valueOfKind(kind), { numRuns: 2000, seed: 20_261_126 })
    for (const value of [...values, plainSamples[kind]]) {
      prove(value)
      if (typeof value === 'string') for (let turn = 0; turn < 40; turn += 1) prove(misspelt(value, turn))
      if (typeof value === 'number') for (const factor of [-1, 0.1, 10, 1e6, 1e12, 1 / 3]) prove(value * factor)
    }
    for (let turn = 0; turn < 5000; turn += 1) prove(misspelt(String(plainSamples[kind]), turn))
  })

  test('compileField leaves a wrong type as it is, and refuses it', () => {
    for (const any of [true, {}, [7]]) {
      expect(normalize(any)).toBe(any)
      expect(check(any).map((finding) => finding.code)).toEqual(['wrong_type'])
    }
  })

  test('compileField normalises once: doing it again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' })), (any) => {
        const once = normalize(any)
        if (isFilled(once)) expect(normalize(once)).toEqual(once)
      }),
      { numRuns: 1000 },
    )
  })
})
