import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageRoot } from '../../.config/subpaths.ts'
import { referenceTables } from '../../src/data/index.ts'
import { formOf } from '../../src/form/form-of.ts'
import { formatCustomerId, isCustomerId } from '../../src/identifiers/index.ts'
import { jsonSchemaOf } from '../../src/json-schema/json-schema-of.ts'
import { en, languageOf, wordOf, zhCN } from '../../src/messages/index.ts'
import { customerModelFromChanges } from '../../src/model/definition/customer-model-from-changes.ts'
import { customerModelFromJSON } from '../../src/model/definition/customer-model-from-json.ts'
import { headerIndex, recordOfObject } from '../../src/pipeline/index.ts'
import { compileModel } from '../../src/record/compile-model.ts'
import { parseRecord } from '../../src/record/parse-record.ts'
import { reviewOf } from '../../src/review/index.ts'
import { sizeTierOfRecord } from '../../src/tiers/index.ts'
import { ajvOf } from '../json-schema/ajv.ts'

const context = { today: '2026-11-23' }

/** What people write, and what becomes of it. */
interface Case {
  readonly file: string
  /** A record that is accepted, and the parts of it that show what the model changed. */
  readonly right: Readonly<Record<string, unknown>>
  readonly canonical: Readonly<Record<string, unknown>>
  /** What is written otherwise, and the issues of it. */
  readonly wrong: readonly (readonly [Readonly<Record<string, unknown>>, readonly string[]])[]
  readonly id: string
  readonly tier: string
  readonly reviewer: string | null
  readonly reasons: readonly string[]
}

const dealer = {
  fullName: '杭州云帆信息技术有限公司',
  shortName: '云帆',
  customerType: '经销商',
  industry: '软件和信息技术服务业',
  size: '小',
  registeredAddress: '浙江省杭州市西湖区文三路90号',
  creditCode: '91330106MA27XYLR2N',
  contactName: '王测试',
  contactTitle: '采购总监',
  phone: '138 1234 5678',
  territory: '华东',
  creditLimit: '800万元',
  employeeCount: '120人',
  annualRevenue: '0.2亿',
}

const subscriber = {
  fullName: '杭州云帆信息技术有限公司',
  customerType: '付费客户',
  industry: 'I65',
  size: '中型',
  contactName: '王测试',
  phone: '0571-87654321',
  email: 'wang@example.com',
  website: 'https://www.example.com',
  plan: '企业',
  seats: '250席',
  renewsOn: '2027年3月1日',
  annualRevenue: '1.5亿',
}

const german = {
  'Company name': 'Nordwind Maschinenbau GmbH',
  customerType: 'current',
  Sector: 'Manufacturing',
  size: 'Medium',
  Address: 'Hafenstraße 1\n20457 Hamburg',
  Country: 'Germany',
  'VAT ID': 'DE123456789',
  contactName: 'Jane Example',
  contactTitle: 'Head of Purchasing',
  phone: '+49 40 123456',
  email: 'jane@example.com',
  consentOn: '2026-05-04',
  employeeCount: '120',
  Revenue: '12,000 k EUR',
}

const cases: readonly Case[] = [
  {
    file: 'equipment-maker.json',
    right: dealer,
    canonical: { customerType: 'dealer', size: 'small', creditLimit: 800, territory: 'east', annualRevenue: 2000 },
    wrong: [
      [{ creditLimit: '', creditCode: '' }, ['creditCode required', 'creditLimit required']],
      [{ customerType: '终端客户', machines: '', territory: '' }, ['machines required']],
      [{ size: '巨型', shortName: '' }, ['size choice_unknown', 'shortName required']],
      [{ registeredAddress: '北京市朝阳区建国路88号' }, ['registeredAddress place_differs_from_address']],
    ],
    id: '云帆2026001',
    tier: 'small',
    reviewer: 'creditController',
    reasons: ['新经销商', '授信额度超过500万元'],
  },
  {
    file: 'software-company.json',
    right: subscriber,
    canonical: { customerType: 'subscriber', plan: 'enterprise', seats: 250, renewsOn: '2027-03-01' },
    wrong: [
      [{ seats: '', renewsOn: '' }, ['seats required', 'renewsOn required']],
      [{ customerType: '流失' }, ['lossReason required']],
      [{ customerType: '线索' }, ['source required', 'nextFollowUpOn required']],
      [{ seats: '0' }, ['seats number_too_small']],
    ],
    id: 'S261100001',
    tier: 'medium',
    reviewer: 'salesDirector',
    reasons: ['企业版客户', '席位达到200个'],
  },
  {
    file: 'overseas-subsidiary.json',
    right: german,
    canonical: { industry: 'manufacturing', country: 'DE', annualRevenue: 12_000, phone: '+4940123456' },
    wrong: [
      [{ 'VAT ID': '', consentOn: '' }, ['vatId required', 'consentOn required']],
      [{ size: 'Large' }, ['size size_differs_from_measures']],
      [{ phone: '+49 1' }, ['phone foreign_number_impossible']],
      [{ Country: 'Atlantis' }, ['country choice_unknown']],
    ],
    id: 'EU-2026-00001',
    tier: 'medium',
    reviewer: null,
    reasons: [],
  },
]

describe.each(cases)('The example $file', ({ file, right, canonical, wrong, id, tier, reviewer, reasons }) => {
  const text = readFileSync(join(packageRoot, 'docs/examples/models', file), 'utf8')
  const model = customerModelFromChanges(text)
  const compiled = compileModel(model, referenceTables)
  const index = headerIndex(model, [zhCN, en])
  const parse = (record: object) => parseRecord(compiled, recordOfObject(record, index), context)
  const parsed = parse(right)

  test('is a model by configuration alone, which survives JSON', () => {
    expect(customerModelFromJSON(JSON.stringify(model))).toEqual(model)
  })

  test('says everything in both languages, and nothing twice', () => {
    for (const language of [zhCN, en]) {
      const { modules } = formOf(model, { language })
      const labels = modules.flatMap((part) => [part.label, ...part.fields.map(({ label }) => label)])
      const options = modules.flatMap(({ fields }) => fields.flatMap(({ options: all = [] }) => all))
      const keys = [...Object.keys(model.fields), ...model.modules]
      expect(labels.filter((label) => keys.includes(label))).toEqual([])
      expect(options.filter(({ value, label }) => value === label)).toEqual([])
      expect(new Set(labels).size).toBe(labels.length)
      const { reasons: words, roles } = languageOf(model, language)
      const codes = [...model.highValue, ...model.review.rules].map(({ code }) => code)
      expect(codes.filter((code) => wordOf(words, code) === code)).toEqual([])
      expect(model.roles.filter((role) => wordOf(roles, role) === role)).toEqual([])
    }
  })

  test('reads and accepts what people write', () => {
    expect(parsed.issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(parsed.value).toMatchObject(canonical)
    expect(ajvOf(jsonSchemaOf(model, { language: zhCN }))(parsed.value)).toEqual([])
  })

  test.each(wrong)('refuses it with %j', (changes, told) => {
    const { issues } = parse({ ...right, ...changes })
    const errors = issues.flatMap(({ severity, path, code }) => (severity === 'error' ? [`${path[0]} ${code}`] : []))
    expect(errors.sort()).toEqual([...told].sort())
  })

  test('gives it a number, a size and a reviewer', () => {
    const written = formatCustomerId({ date: context.today, sequence: 1, fields: parsed.value }, model.numbering)
    expect(written.startsWith(id)).toBe(true)
    expect(isCustomerId(written, model.numbering)).toBe(true)
    expect(sizeTierOfRecord(parsed.value, model.tiers).tier).toBe(tier)
    const review = reviewOf(parsed.value, model, { occasion: 'submission' })
    const words = languageOf(model, zhCN).reasons
    expect(review.reviewer).toBe(reviewer)
    expect(review.reasons.map(({ code }) => wordOf(words, code))).toEqual(reasons)
  })
})
