import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { industries } from '../../src/data/industries/index.ts'
import { checkIndustry, formatIndustry, type IndustryTable, normalizeIndustry } from '../../src/kinds/industry.ts'
import { noFindings } from '../../src/model/issues.ts'
import { industryDivision, industrySection } from '../arbitraries/industry.ts'
import { anyText, debris, textOf } from '../arbitraries/raw-text.ts'

const shaped = textOf(
  ...debris,
  'I',
  'i',
  'Ｉ',
  '6',
  '65',
  '6513',
  '-',
  '—',
  '/',
  '>',
  '制造业',
  '教育',
  '软件业',
  '、',
  '和',
  '\u0301',
)

const finer: IndustryTable = {
  ...industries,
  finer: {
    '65': [
      ['651', '软件开发'],
      ['6513', '应用软件开发'],
    ],
    '36': [['361', '汽车整车制造']],
  },
}

describe('normalizeIndustry', () => {
  test.each([
    ['I65', 'I65'],
    ['i65', 'I65'],
    ['Ｉ６５', 'I65'],
    ['I-65', 'I65'],
    ['I 65', 'I65'],
    ['65', 'I65'],
    ['6513', 'I65'],
    ['651', 'I65'],
    ['I6513', 'I65'],
    ['01', 'A01'],
    ['A1', 'A01'],
    ['I', 'I'],
    ['t', 'T'],
    ['软件和信息技术服务业', 'I65'],
    ['软件信息技术服务业', 'I65'],
    ['软件与信息技术服务', 'I65'],
    ['软件业', 'I65'],
    ['软件行业', 'I65'],
    [' 软件 和信息技术服务业\n', 'I65'],
    ['计算机、通信和其他电子设备制造业', 'C39'],
    ['计算机,通信和其他电子设备制造业', 'C39'],
    ['制造业-计算机、通信和其他电子设备制造业', 'C39'],
    ['制造业－计算机、通信和其他电子设备制造业', 'C39'],
    ['制造业—计算机、通信和其他电子设备制造业', 'C39'],
    ['制造业——计算机、通信和其他电子设备制造业', 'C39'],
    ['制造业 / 计算机、通信和其他电子设备制造业', 'C39'],
    ['制造业>计算机、通信和其他电子设备制造业', 'C39'],
    ['制造业＞计算机、通信和其他电子设备制造业', 'C39'],
    ['制造业 计算机、通信和其他电子设备制造业', 'C39'],
    ['C 制造业-39 计算机、通信和其他电子设备制造业', 'C39'],
    ['制造业-39', 'C39'],
    ['I65 软件和信息技术服务业', 'I65'],
    ['制造业-汽车制造业-汽车整车制造', 'C36'],
    ['制造业', 'C'],
    ['金融', 'J'],
    // Editions of 2002 and 2011
    ['通信设备、计算机及其他电子设备制造业', 'C39'],
    ['石油加工、炼焦和核燃料加工业', 'C25'],
    ['农、林、牧、渔服务业', 'A05'],
    ['开采辅助活动', 'B11'],
    ['仓储业', 'G59'],
    ['信息传输、计算机服务和软件业', 'I'],
    ['化学原料及化学制品制造业', 'C26'],
    // One name for a section and a division
    ['教育', 'P83'],
    ['国际组织', 'T97'],
    ['房地产业', 'K70'],
    ['教育-教育', 'P83'],
    ['P', 'P'],
    // Parts that do not belong together
    ['C65', 'C65'],
    ['制造业-软件和信息技术服务业', 'C65'],
    // What is not recognised
    ['98', '98'],
    ['9812', '9812'],
    ['1', '1'],
    ['区块链', '区块链'],
    ['制造业-区块链', '制造业-区块链'],
    ['汽车制造业/软件业', '汽车制造业/软件业'],
    ['装卸搬运和运输代理业', '装卸搬运和运输代理业'],
    [' 不 详 ', '不 详'],
    ['', ''],
  ])('normalizeIndustry turns %j into %j', (raw, code) => {
    expect(normalizeIndustry(raw, industries)).toBe(code)
  })

  test.each([
    ['i65', 'I65'],
    ['I-65', 'I65'],
    ['I6513', 'I65'],
    ['i', 'I'],
    ['65', '65'],
    ['软件和信息技术服务业', '软件和信息技术服务业'],
  ])('normalizeIndustry without a table turns %j into %j', (raw, code) => {
    expect(normalizeIndustry(raw)).toBe(code)
  })

  test('normalizeIndustry reads the finer names of a host, and gives their division', () => {
    expect(normalizeIndustry('应用软件开发', finer)).toBe('I65')
    expect(normalizeIndustry('汽车整车制造', finer)).toBe('C36')
    expect(normalizeIndustry('汽车整车制造', industries)).toBe('汽车整车制造')
  })

  test('normalizeIndustry twice is normalizeIndustry once, with a table and without', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, shaped), fc.constantFrom(undefined, industries, finer), (text, table) => {
        const once = normalizeIndustry(text, table)
        expect(normalizeIndustry(once, table)).toBe(once)
      }),
      { numRuns: 5000 },
    )
  })

  test.each(['-', 'I ', '制造业-'])(
    'normalizeIndustry comes to an end on %j said a hundred thousand times, and it is refused',
    (piece) => {
      const [first] = checkIndustry(normalizeIndustry(piece.repeat(100_000), industries), industries)
      expect(first?.code).toBe('industry_unknown')
    },
  )
})

describe('checkIndustry', () => {
  test('checkIndustry accepts every division, with a table and without', () => {
    fc.assert(
      fc.property(industryDivision, (code) => {
        expect(checkIndustry(code, industries)).toBe(noFindings)
        expect(checkIndustry(code)).toBe(noFindings)
      }),
      { numRuns: 1000 },
    )
  })

  test('checkIndustry warns of every section alone', () => {
    fc.assert(
      fc.property(industrySection, (section) => {
        const expected = [{ code: 'industry_section_only', severity: 'warning', params: { section } }]
        expect(checkIndustry(section, industries)).toEqual(expected)
        expect(checkIndustry(section)).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })

  test('checkIndustry tells what does not belong together', () => {
    expect(checkIndustry('C65', industries)).toEqual([
      { code: 'industry_mismatch', severity: 'error', params: { section: 'C', division: '65' } },
    ])
    expect(checkIndustry('C65')).toBe(noFindings)
  })

  test.each([['I98'], ['U65'], ['65'], ['i65'], ['I6'], ['I6513'], ['软件业'], [''], ['__proto__'], ['I65 ']])(
    'checkIndustry refuses %j',
    (value) => {
      expect(checkIndustry(value, industries)).toEqual([{ code: 'industry_unknown', severity: 'error', params: {} }])
      if (value !== 'I98') expect(checkIndustry(value)[0]?.code).toBe('industry_unknown')
    },
  )

  test('checkIndustry never throws, and finds something in what is no text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, industries), (value, table) => {
        const findings = checkIndustry(value, table)
        if (typeof value !== 'string')
          expect(findings).toEqual([{ code: 'wrong_type', severity: 'error', params: { expected: 'code' } }])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('formatIndustry', () => {
  test.each([
    ['C39', '制造业-计算机、通信和其他电子设备制造业'],
    ['I65', '信息传输、软件和信息技术服务业-软件和信息技术服务业'],
    ['I', '信息传输、软件和信息技术服务业'],
    ['C65', 'C65'],
    ['区块链', '区块链'],
  ])('formatIndustry of %s is %s', (code, text) => {
    expect(formatIndustry(code, industries)).toBe(text)
    expect(formatIndustry(code)).toBe(code)
  })

  test('normalizeIndustry undoes formatIndustry for divisions', () => {
    fc.assert(
      fc.property(industryDivision, (code) => {
        expect(normalizeIndustry(formatIndustry(code, industries), industries)).toBe(code)
      }),
      { numRuns: 1000 },
    )
  })
})
