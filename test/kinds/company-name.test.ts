import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkCompanyName,
  companyNameKey,
  formatCompanyName,
  normalizeCompanyName,
} from '../../src/kinds/company-name.ts'
import { noFindings } from '../../src/model/issues.ts'
import { companyName } from '../arbitraries/company-name.ts'
import { anyText, debris, textOf } from '../arbitraries/raw-text.ts'
import { brandsOfCompanies } from '../golden/company-names.ts'

const shaped = textOf(
  ...debris,
  '(',
  '）',
  '【',
  '[',
  '公司',
  'A',
  '．',
  '＆',
  '。',
  '，',
  '・',
  '=',
  '\u0301',
  '\u3099',
)
const codes = (value: unknown) => checkCompanyName(value).map(({ code }) => code)

describe('normalizeCompanyName', () => {
  test.each([
    [' 华为技术有限公司\n', '华为技术有限公司'],
    ['华为 技术 有限公司', '华为技术有限公司'],
    ['华为\u200b技术有限公司', '华为技术有限公司'],
    ['阿里巴巴(中国)有限公司', '阿里巴巴（中国）有限公司'],
    ['阿里巴巴 ( 中国 ) 有限公司', '阿里巴巴（中国）有限公司'],
    ['阿里巴巴〔中国〕有限公司', '阿里巴巴（中国）有限公司'],
    ['阿里巴巴【中国】有限公司', '阿里巴巴（中国）有限公司'],
    ['阿里巴巴[中国]有限公司', '阿里巴巴（中国）有限公司'],
    ['阿里巴巴［中国］有限公司', '阿里巴巴（中国）有限公司'],
    ['ＴＣＬ科技集团股份有限公司', 'TCL科技集团股份有限公司'],
    ['TCL 科技集团股份有限公司', 'TCL科技集团股份有限公司'],
    ['３Ｍ中国有限公司', '3M中国有限公司'],
    ['Ceshi  Co.,\u00a0Ltd.', 'Ceshi Co., Ltd.'],
    ['Muster ＆ Partner AG', 'Muster & Partner AG'],
    ["'华为技术有限公司", '华为技术有限公司'],
    ['="华为技术有限公司"', '华为技术有限公司'],
    ['华为技术有限公司。', '华为技术有限公司'],
    ['𠮷 野家餐饮有限公司', '𠮷野家餐饮有限公司'],
    ['让•测试（上海）有限公司', '让·测试（上海）有限公司'],
    ['', ''],
  ])('normalizeCompanyName turns %j into %j', (raw, canonical) => {
    expect(normalizeCompanyName(raw)).toBe(canonical)
  })

  test('normalizeCompanyName twice is normalizeCompanyName once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, shaped), (text) => {
        const once = normalizeCompanyName(text)
        expect(normalizeCompanyName(once)).toBe(once)
      }),
      { numRuns: 5000 },
    )
  })

  test('normalizeCompanyName leaves what the arbitrary makes', () => {
    fc.assert(
      fc.property(companyName, (name) => {
        expect(normalizeCompanyName(name)).toBe(name)
      }),
      { numRuns: 1000 },
    )
  })

  test('normalizeCompanyName takes little time for long and hostile text', () => {
    const start = performance.now()
    for (const text of ['。'.repeat(100_000), ' ('.repeat(50_000), '公 '.repeat(50_000)]) normalizeCompanyName(text)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('checkCompanyName', () => {
  test('checkCompanyName accepts the names of real companies', () => {
    for (const [name] of brandsOfCompanies) expect(checkCompanyName(normalizeCompanyName(name))).toBe(noFindings)
  })

  test('checkCompanyName accepts what the arbitrary makes', () => {
    fc.assert(
      fc.property(companyName, (name) => {
        expect(checkCompanyName(name)).toBe(noFindings)
      }),
      { numRuns: 1000 },
    )
  })

  test.each<[unknown, string[]]>([
    [undefined, ['wrong_type']],
    [['华为技术有限公司'], ['wrong_type']],
    ['', ['too_short']],
    ['华', ['too_short']],
    ['𠮷', ['too_short']],
    ['测'.repeat(101), ['too_long']],
    [`${'测'.repeat(97)}有限公司`, ['too_long']],
    [`${'测'.repeat(96)}有限公司`, []],
    [`${'𠮷'.repeat(96)}有限公司`, []],
    ['12345678', ['no_letters']],
    ['——', ['no_letters']],
    ['（）', ['no_letters']],
    ['腾讯', ['company_name_no_legal_form']],
    ['华为', ['company_name_no_legal_form']],
    ['海尔集团', ['company_name_no_legal_form']],
    ['Huawei', ['company_name_no_legal_form']],
    ['北京大学', []],
    ['某某村蔬菜专业合作社', []],
  ])('checkCompanyName finds in %j %j', (value, expected) => {
    expect(codes(value)).toEqual(expected)
  })

  test('checkCompanyName tells the limits and the weights', () => {
    expect(checkCompanyName('华')).toEqual([{ code: 'too_short', severity: 'error', params: { minimum: 2 } }])
    expect(checkCompanyName('测'.repeat(101))[0]?.params).toEqual({ maximum: 100 })
    expect(checkCompanyName('腾讯')[0]?.severity).toBe('warning')
  })

  test('checkCompanyName never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(Array.isArray(checkCompanyName(value))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('formatCompanyName', () => {
  test('formatCompanyName shows the name as the licence does', () => {
    expect(formatCompanyName('阿里巴巴（中国）有限公司')).toBe('阿里巴巴（中国）有限公司')
  })
})

describe('companyNameKey', () => {
  test.each([
    ['阿里巴巴(中国)有限公司', '阿里巴巴（中国）有限公司'],
    ['ＴＣＬ科技集团股份有限公司', 'tcl 科技集团股份有限公司'],
    ['Ceshi Co., Ltd.', 'CESHI CO.,LTD.'],
  ])('companyNameKey of %j and %j is one', (one, other) => {
    expect(companyNameKey(one)).toBe(companyNameKey(other))
  })

  test.each([
    ['北京某某科技有限公司', '某某科技（北京）有限公司'],
    ['某某科技有限公司', '某某科技有限责任公司'],
    ['某某科技有限公司', '某某科技集团有限公司'],
  ])('companyNameKey parts %j from %j', (one, other) => {
    expect(companyNameKey(one)).not.toBe(companyNameKey(other))
  })

  test('companyNameKey does not ask whether a name was normalised', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, shaped), (text) => {
        expect(companyNameKey(normalizeCompanyName(text))).toBe(companyNameKey(text))
      }),
      { numRuns: 1000 },
    )
  })
})
