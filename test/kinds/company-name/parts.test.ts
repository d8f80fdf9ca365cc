import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divisions } from '../../../src/data/divisions/index.ts'
import { parseCompanyName, placeOfCompanyName, splitForm } from '../../../src/kinds/company-name/parts.ts'
import { placesOf } from '../../../src/kinds/divisions/places.ts'
import { indexDivisions } from '../../../src/kinds/divisions.ts'
import { anyText } from '../../arbitraries/raw-text.ts'
import { brandsOfCompanies } from '../../golden/company-names.ts'

const places = placesOf(indexDivisions(divisions))

describe('parseCompanyName', () => {
  test.each([
    ['深圳市腾讯计算机系统有限公司', { place: '深圳市', brand: '腾讯', trade: '计算机系统', legalForm: '有限公司' }],
    ['贵州茅台酒股份有限公司', { place: '贵州', brand: '茅台', trade: '酒', legalForm: '股份有限公司' }],
    ['华为技术有限公司', { brand: '华为', trade: '技术', legalForm: '有限公司' }],
    ['小米科技有限责任公司', { brand: '小米', trade: '科技', legalForm: '有限责任公司' }],
    ['中国平安保险(集团)股份有限公司', { place: '中国', brand: '平安', trade: '保险集团', legalForm: '股份有限公司' }],
    ['阿里巴巴（中国）有限公司', { place: '中国', brand: '阿里巴巴', legalForm: '有限公司' }],
    ['上海浦东发展银行股份有限公司', { place: '上海', brand: '浦东', trade: '发展银行', legalForm: '股份有限公司' }],
    ['中国石油天然气股份有限公司', { place: '中国', brand: '石油', trade: '天然气', legalForm: '股份有限公司' }],
    [
      '江苏常熟农村商业银行股份有限公司',
      { place: '江苏', brand: '常熟', trade: '农村商业银行', legalForm: '股份有限公司' },
    ],
    ['环球国际航运青岛有限公司', { place: '青岛', brand: '环球', trade: '国际航运', legalForm: '有限公司' }],
    ['新月能源石家庄公司', { place: '石家庄', brand: '新月', trade: '能源', legalForm: '公司' }],
    [
      '张家港保税区样例国际贸易有限公司',
      { place: '张家港保税区', brand: '样例', trade: '国际贸易', legalForm: '有限公司' },
    ],
    ['洋县样例环保科技有限公司', { place: '洋县', brand: '样例', trade: '环保科技', legalForm: '有限公司' }],
    ['宁波银行股份有限公司', { place: '宁波', brand: '宁波', trade: '银行', legalForm: '股份有限公司' }],
    ['广东省深圳市南山区样例餐饮店', { place: '广东省深圳市南山区', brand: '样例', trade: '餐饮', legalForm: '店' }],
    [
      '中国建设银行股份有限公司深圳市分行',
      { place: '中国', brand: '建设', trade: '银行', legalForm: '股份有限公司', branch: '深圳市分行' },
    ],
    ['招商银行深圳分行', { brand: '招商', legalForm: '银行', branch: '深圳分行' }],
    [
      '深圳样例投资合伙企业（有限合伙）',
      { place: '深圳', brand: '样例', trade: '投资', legalForm: '合伙企业（有限合伙）' },
    ],
    ['安永华明会计师事务所（特殊普通合伙）', { brand: '安永华明', legalForm: '会计师事务所（特殊普通合伙）' }],
    ['北京市君合律师事务所', { place: '北京市', brand: '君合', legalForm: '律师事务所' }],
    ['北京大学', { brand: '北京', legalForm: '大学' }],
    ['Siemens (China) Co., Ltd.', { place: 'China', brand: 'Siemens', legalForm: 'Co., Ltd.' }],
    ['Sample Inc.', { brand: 'Sample', legalForm: 'Inc.' }],
    ['株式会社日立製作所', { brand: '日立製作所', legalForm: '株式会社' }],
    [
      '中国嘉陵工业股份有限公司（集团）',
      { place: '中国', brand: '嘉陵', trade: '工业', legalForm: '股份有限公司（集团）' },
    ],
    ['腾讯', { brand: '腾讯' }],
    ['有限公司', { brand: '有限公司' }],
    ['', {}],
  ])('parseCompanyName takes %j apart', (name, parts) => {
    expect(parseCompanyName(name, places)).toEqual(parts)
  })

  test('parseCompanyName finds the brands of real companies in 98 of 100, with the table of divisions', () => {
    const right = brandsOfCompanies.filter(([name, brand]) => parseCompanyName(name, places).brand === brand)
    expect(brandsOfCompanies.length).toBeGreaterThan(1000)
    expect(right.length / brandsOfCompanies.length).toBeGreaterThan(0.98)
  })

  test('parseCompanyName finds most brands without a table', () => {
    const right = brandsOfCompanies.filter(([name, brand]) => parseCompanyName(name).brand === brand)
    expect(right.length / brandsOfCompanies.length).toBeGreaterThan(0.85)
    expect(parseCompanyName('深圳市腾讯计算机系统有限公司').place).toBe('深圳市')
    expect(parseCompanyName('好又多超市有限公司').place).toBeUndefined()
  })

  test('parseCompanyName keeps the order of the parts, and invents none', () => {
    for (const [name] of brandsOfCompanies) {
      const { brand = '', legalForm = '' } = parseCompanyName(name, places)
      let at = -1
      for (const character of brand + legalForm.replace(/[（）]/g, '')) {
        const next = name.indexOf(character, at + 1)
        expect(next, `${character} of ${name}`).toBeGreaterThan(at)
        at = next
      }
    }
  })

  test('parseCompanyName never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(typeof parseCompanyName(text, places)).toBe('object')
      }),
      { numRuns: 1000 },
    )
  })

  test('parseCompanyName takes little time for long and hostile text', () => {
    const start = performance.now()
    for (const text of ['科技'.repeat(50_000), '（'.repeat(50_000), '（北京）'.repeat(10_000), '深圳市'.repeat(20_000)])
      parseCompanyName(text, places)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('splitForm', () => {
  test.each([
    ['华为技术有限公司', { head: '华为技术', legalForm: '有限公司' }],
    ['华为技术有限公司北京分公司', { head: '华为技术', legalForm: '有限公司', branch: '北京分公司' }],
    ['中国船舶工业集团公司第七研究所', { head: '中国船舶工业集团', legalForm: '公司', branch: '第七研究所' }],
    ['华为', { head: '华为' }],
  ])('splitForm cuts %j', (name, parts) => {
    expect(splitForm(name)).toEqual(parts)
  })
})

describe('placeOfCompanyName', () => {
  test('placeOfCompanyName tells a place exactly where parseCompanyName tells one that a table knows', () => {
    for (const [name] of brandsOfCompanies) {
      const { place } = parseCompanyName(name, places)
      const found = placeOfCompanyName(name, places)
      if (found) expect([name, place]).toEqual([name, expect.stringContaining(found.name)])
      else expect([name, place === undefined || places.placeAt(place) === undefined]).toEqual([name, true])
    }
  })
})
