import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referenceTables } from '../../src/data/index.ts'
import { messagesOfAjv } from '../../src/json-schema/ajv-messages.ts'
import { boundsOf } from '../../src/json-schema/bounds-of.ts'
import { jsonSchemaOf } from '../../src/json-schema/json-schema-of.ts'
import { valueSchemaOf } from '../../src/json-schema/value-schema.ts'
import { en } from '../../src/messages/en.ts'
import { messageOf } from '../../src/messages/message-of.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { type Condition, conditionHolds, isFilled } from '../../src/model/conditions.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../src/model/define-customer-model.ts'
import type { Field } from '../../src/model/fields.ts'
import { issueCatalogue } from '../../src/model/issue-catalogue.ts'
import type { CustomerModel } from '../../src/model/model.ts'
import { ruleCatalogue } from '../../src/model/rule-catalogue.ts'
import { shownFieldsOf } from '../../src/model/shown-fields.ts'
import { checkRecord } from '../../src/record/check-record.ts'
import { compileModel } from '../../src/record/compile-model.ts'
import { valueOfKind } from '../arbitraries/canonical-value.ts'
import { anyCondition } from '../arbitraries/condition.ts'
import { customerRecord } from '../arbitraries/customer-record.ts'
import { ajvOf } from './ajv.ts'

const targets = ['draft-07', 'draft-2020-12'] as const

const right = {
  fullName: '杭州云帆信息技术有限公司',
  customerType: 'current',
  industry: 'I65',
  size: 'small',
  registeredAddress: '浙江省杭州市西湖区文三路90号',
  contactName: '王*',
  contactTitle: '采购总监',
  phone: '13812345678',
}

const said = (code: string, params = {}, language = zhCN) => messageOf({ code, severity: 'error', params }, language)

const isFilledJson = (value: unknown) => isFilled(value) && !Number.isNaN(value)

/** Right records in which some fields are missing, some hold a wrong value, and now and then there is an unknown one. */
const spoiltRecord = fc
  .tuple(
    customerRecord,
    fc.record(
      Object.fromEntries(
        Object.entries<Field>(customerModel.fields).map(([key, { kind }]) => [
          key,
          valueOfKind(kind).filter(isFilledJson),
        ]),
      ),
      { requiredKeys: [] },
    ),
    fc.subarray<string>([...customerModel.order]),
    fc.subarray<string>([...customerModel.order]),
    fc.boolean(),
  )
  .map(([record, wrong, spoilt, without, strange]) => {
    const kept = Object.entries({ ...record, ...pick(wrong, spoilt) }).filter(([key]) => !without.includes(key))
    return { ...Object.fromEntries(kept), ...(strange ? { fax: '010-62345678' } : {}) } as Record<string, unknown>
  })

function pick(values: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(values, key) ? [[key, values[key]]] : [])))
}

function withConditions(visible: Condition, required: Condition, otherwise: Condition): CustomerModel {
  return {
    ...customerModel,
    fields: {
      ...customerModel.fields,
      owner: { ...customerModel.fields.owner, visible, required },
      phone: { ...customerModel.fields.phone, required: otherwise },
    },
    templates: { ...customerModel.templates, churned: { required: { email: true, fullName: false } } },
    severities: { unknown_field: 'error' },
  }
}

/** The fields that are wrong, told without any error of ajv: each value is judged by itself, presence by the conditions. */
function wrongFields(model: CustomerModel, record: Readonly<Record<string, unknown>>): string[] {
  const fits = (key: string, row: Field) => judgeOf(model, key, row)(record[key]).length === 0
  const wrong = shownFieldsOf(model).filter(({ key, row, visible, required }) => {
    if (!Object.hasOwn(record, key)) return required === true || (required && conditionHolds(required, record))
    return (visible === true || conditionHolds(visible, record)) && !fits(key, row)
  })
  return [...wrong.map(({ key }) => key), ...('fax' in record ? ['fax'] : [])]
}

const judges = new Map<string, ReturnType<typeof ajvOf>>()

function judgeOf({ options }: CustomerModel, key: string, row: Field): ReturnType<typeof ajvOf> {
  const judge = judges.get(key) ?? ajvOf(valueSchemaOf(row, options))
  judges.set(key, judge)
  return judge
}

describe.each(targets)('messagesOfAjv for %s', (target) => {
  const errorsOf = ajvOf(jsonSchemaOf(customerModel, { language: zhCN, target }))
  const messagesFor = (record: unknown, language = zhCN) => messagesOfAjv(errorsOf(record), customerModel, language)

  test('messagesOfAjv says nothing of a right record', () => {
    expect(messagesFor(right)).toEqual([])
  })

  test.each([
    ['a missing field', { ...right, phone: undefined }, 'phone', said('required')],
    ['a name that is too short', { ...right, fullName: '王' }, 'fullName', said('too_short', { minimum: 2 })],
    [
      'a title that is too long',
      { ...right, contactTitle: '长'.repeat(51) },
      'contactTitle',
      said('too_long', { maximum: 50 }),
    ],
    ['a negative amount', { ...right, annualRevenue: -1 }, 'annualRevenue', said('number_negative')],
    [
      'a huge amount',
      { ...right, annualRevenue: 1e9 },
      'annualRevenue',
      said('number_too_large', { maximum: 100_000_000 }),
    ],
    ['an amount as text', { ...right, annualRevenue: '5000' }, 'annualRevenue', zhCN.invalid.amount],
    ['a malformed phone number', { ...right, phone: '12345' }, 'phone', zhCN.invalid.phone],
    ['a day that is none', { ...right, foundedOn: '2023-02-29' }, 'foundedOn', zhCN.invalid.calendarDate],
    ['an unknown option', { ...right, size: 'huge' }, 'size', zhCN.invalid.choice],
    [
      'a title that is no text',
      { ...right, contactTitle: 7 },
      'contactTitle',
      said('wrong_type', { expected: 'text' }),
    ],
  ])('messagesOfAjv says of %s what the package says', (_what, record, key, message) => {
    expect(messagesFor(JSON.parse(JSON.stringify(record)))).toEqual([{ path: [key], message }])
  })

  test('messagesOfAjv asks for what is blank, or an empty list, where something has to be', () => {
    const model = defineCustomerModel({
      extends: customerModel,
      override: { demandTypes: { required: true }, remark: { required: { field: 'size', in: ['small'] } } },
    })
    const blank = {
      ...right,
      contactName: ' ',
      contactTitle: '\u3000',
      registeredAddress: ' ',
      demandTypes: [],
      remark: '\n',
    }
    const errors = ajvOf(jsonSchemaOf(model, { language: zhCN }))(blank)
    expect(messagesOfAjv(errors, model, zhCN)).toEqual(
      expect.arrayContaining(
        ['contactName', 'contactTitle', 'registeredAddress', 'demandTypes', 'remark'].map((key) => ({
          path: [key],
          message: said('required'),
        })),
      ),
    )
    expect(ajvOf(jsonSchemaOf(model, { language: zhCN }))({ ...right, demandTypes: ['other'], remark: '无' })).toEqual(
      [],
    )
  })

  test('messagesOfAjv tells the position in a list, and the record as a whole by an empty path', () => {
    expect(messagesFor({ ...right, demandTypes: ['purchase', 'old'] })).toEqual([
      { path: ['demandTypes', 1], message: zhCN.invalid.choices },
    ])
    expect(messagesFor([])).toEqual([{ path: [], message: said('not_an_object') }])
  })

  test('messagesOfAjv speaks the language, with the words of the model first', () => {
    expect(messagesFor({ ...right, phone: '12345' }, en)).toEqual([{ path: ['phone'], message: en.invalid.phone }])
    const model = defineCustomerModel({ extends: customerModel, messages: { en: { issues: { required: 'Needed.' } } } })
    const { phone: _phone, ...without } = right
    expect(messagesOfAjv(errorsOf(without), model, en)).toEqual([{ path: ['phone'], message: 'Needed.' }])
  })

  test('messagesOfAjv tells a key that nobody knows where the model refuses it, and repeats 64 characters of it at most', () => {
    const model: CustomerModel = { ...customerModel, severities: { unknown_field: 'error' } }
    const errors = ajvOf(jsonSchemaOf(model, { language: zhCN, target }))({ ...right, ['x'.repeat(99)]: 1 })
    expect(messagesOfAjv(errors, model, zhCN)).toEqual([{ path: ['x'.repeat(64)], message: said('unknown_field') }])
  })

  test('messagesOfAjv names exactly the fields that are wrong, whatever the conditions, in words that repeat no value', () => {
    const verdicts = { wrong: 0, right: 0 }
    fc.assert(
      fc.property(
        anyCondition,
        anyCondition,
        anyCondition,
        fc.array(fc.oneof(customerRecord, spoiltRecord), { minLength: 4, maxLength: 4 }),
        (visible, required, otherwise, records) => {
          const model = withConditions(visible, required, otherwise)
          const errors = ajvOf(jsonSchemaOf(model, { language: zhCN, target }))
          for (const record of records) {
            const messages = messagesOfAjv(errors(record), model, zhCN)
            const wrong = wrongFields(model, record)
            verdicts[wrong.length > 0 ? 'wrong' : 'right'] += 1
            expect(messages.map(({ path }) => path[0]).sort()).toEqual(wrong.sort())
            for (const { path, message } of messages) expect(wordsFor(String(path[0]))).toContain(message)
          }
        },
      ),
      { numRuns: 300 },
    )
    expect(Math.min(verdicts.wrong, verdicts.right)).toBeGreaterThan(30)
  })

  test('messagesOfAjv has a message for every field that the checker refuses by a rule that a schema knows', () => {
    const compiled = compileModel(customerModel, referenceTables)
    let told = 0
    fc.assert(
      fc.property(spoiltRecord, (record) => {
        const refused = checkRecord(compiled, record, { today: '2026-11-23' }).filter(
          ({ code, severity }) => severity === 'error' && !beyondSchema.has(code),
        )
        const named = messagesFor(record).map(({ path }) => path[0])
        told += refused.length
        expect(named).toEqual(expect.arrayContaining(refused.map(({ path }) => path[0])))
      }),
      { numRuns: 1000 },
    )
    expect(told).toBeGreaterThan(1000)
  })
})

/** Tables, check characters, decimals, masks and the finer points of hosts; and promises between fields. */
const beyondSchema = new Set<string>([
  ...Object.keys(ruleCatalogue),
  ...Object.keys(issueCatalogue).filter((code) => code.startsWith('web_address_')),
  'address_unrecognized',
  'email_malformed',
  'foreign_number_impossible',
  'industry_mismatch',
  'industry_unknown',
  'masked',
  'number_too_precise',
  'precision_lost',
])

/** Everything that may be said of a field: it depends on the model alone. */
function wordsFor(key: string): string[] {
  const row = (customerModel.fields as Readonly<Record<string, Field>>)[key]
  if (row === undefined) return [said('unknown_field')]
  const { minLength = 0, maxLength = 0, maximum = 0 } = boundsOf(row)
  return [
    zhCN.invalid[row.kind],
    said('required'),
    said('wrong_type', { expected: 'text' }),
    said('too_short', { minimum: minLength }),
    said('too_long', { maximum: maxLength }),
    said('number_negative'),
    said('number_too_large', { maximum }),
  ]
}

describe('messagesOfAjv', () => {
  test('messagesOfAjv takes the errors of a validator that found none', () => {
    expect(messagesOfAjv(null, customerModel, zhCN)).toEqual([])
    expect(messagesOfAjv(undefined, customerModel, zhCN)).toEqual([])
  })
})
