import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import { guideModel } from '../../src/model/guide-model.ts'
import { readyMadeFields } from '../../src/model/ready-made-fields.ts'
import { checkRecord } from '../../src/record/check-record.ts'
import { compileModel } from '../../src/record/compile-model.ts'
import { parseRecord } from '../../src/record/parse-record.ts'
import { customerRecord } from '../arbitraries/customer-record.ts'
import { compiled, goodRecord, messyRecord, today } from './records.ts'

const parse = (input: unknown, more = {}) => parseRecord(compiled, input, { today, ...more })
const codesOf = (input: unknown, more = {}) =>
  parse(input, more).issues.map(({ code, path }) => `${path.join('.')}: ${code}`)

describe('parseRecord', () => {
  test('parseRecord accepts a good record as it is', () => {
    expect(parse(goodRecord)).toEqual({ ok: true, value: goodRecord, issues: [] })
  })

  test('parseRecord brings a messy record to the same canonical form', () => {
    expect(parse(messyRecord)).toEqual({ ok: true, value: goodRecord, issues: [] })
  })

  test('parseRecord gives the fields in the order of the model and nothing else', () => {
    const reversed = Object.fromEntries(Object.entries(goodRecord).reverse())
    expect(Object.keys(parse({ ...reversed, id: 'CUST202412010001', status: 'draft' }).value)).toEqual(
      customerModel.order,
    )
  })

  test('parseRecord tells every required field that is missing, in one pass', () => {
    expect(codesOf({})).toEqual([
      'fullName: required',
      'customerType: required',
      'industry: required',
      'size: required',
      'registeredAddress: required',
      'contactName: required',
      'contactTitle: required',
      'phone: required',
    ])
  })

  test.each([null, undefined, '', '   ', '\u200b', "'", '="  "'])(
    'parseRecord takes %j for an absent value',
    (blank) => {
      expect(codesOf({ ...goodRecord, contactName: blank })).toEqual(['contactName: required'])
      expect(codesOf({ ...goodRecord, remark: blank })).toEqual([])
    },
  )

  test('parseRecord tells fields and promises in one pass, each promise only where its fields are free of errors', () => {
    const input = {
      ...goodRecord,
      size: 'large',
      foundedOn: '2027-01-01',
      nextFollowUpOn: '2026-02-30',
      demandTypes: 'other',
      demandDetail: '',
    }
    expect(codesOf(input)).toEqual([
      'nextFollowUpOn: date_nonexistent',
      'demandDetail: recommended',
      'foundedOn: founded_in_future',
      'size: size_differs_from_measures',
      'demandDetail: other_demand_unexplained',
    ])
    expect(parse(input).ok).toBe(false)
  })

  test('parseRecord lets warnings pass', () => {
    const result = parse({ ...goodRecord, size: 'medium' })
    expect(result.ok).toBe(true)
    expect(result.issues).toEqual([
      {
        code: 'size_differs_from_measures',
        severity: 'warning',
        path: ['size'],
        params: { expected: 'small', basis: 'revenue' },
      },
    ])
  })

  test('parseRecord recommends only to customers of high value', () => {
    const { email: _, website: __, ...bare } = goodRecord
    expect(codesOf(bare)).toEqual([])
    expect(codesOf({ ...bare, customerType: 'strategicPartner' })).toEqual(['website: recommended'])
  })

  test('parseRecord says which key it does not know, and drops it', () => {
    const result = parse({ ...goodRecord, colour: 'red', createdAt: 'yesterday' })
    expect(result.ok).toBe(true)
    expect(result.issues).toEqual([{ code: 'unknown_field', severity: 'warning', path: ['colour'], params: {} }])
    expect(result.value).toEqual(goodRecord)
  })

  test.each([
    ['create', undefined, 'error'],
    ['stock', undefined, 'warning'],
    ['change', ['nextFollowUpOn'], 'error'],
    ['change', ['remark'], 'warning'],
    [undefined, undefined, 'error'],
  ])('parseRecord weighs a follow-up in the past on occasion %s, changed %j, as %s', (occasion, changed, severity) => {
    const [issue] = parse({ ...goodRecord, intent: 'low', nextFollowUpOn: '2026-11-01' }, { occasion, changed }).issues
    expect(issue).toMatchObject({ code: 'follow_up_in_past', severity })
  })

  test('parseRecord asks the model it was given: the guide requires the mail address', () => {
    const { email: _, ...noMail } = goodRecord
    const guide = compileModel(guideModel)
    expect(parseRecord(guide, noMail, { today }).issues.map(({ code }) => code)).toEqual(['required'])
  })

  test('parseRecord judges the ready-made rows of a model that has them', () => {
    const model = compileModel({
      ...customerModel,
      fields: {
        ...customerModel.fields,
        employeeCount: readyMadeFields.employeeCount,
        creditCode: readyMadeFields.creditCode,
      },
      order: [...customerModel.order, 'employeeCount', 'creditCode'],
    })
    const result = parseRecord(model, { ...goodRecord, employeeCount: '3,000人', creditCode: '9144' }, { today })
    expect(result.value).toMatchObject({ employeeCount: 3000, creditCode: '9144' })
    expect(result.issues.map(({ code }) => code)).toEqual(['credit_code_malformed', 'size_differs_from_measures'])
  })

  test.each([
    ['phone', true],
    ['phone', { toString: () => '13812345678' }],
    ['phone', ['13812345678']],
    ['annualRevenue', [5000]],
    ['demandTypes', { 0: 'purchase' }],
    ['demandTypes', ['purchase', 7]],
    ['foundedOn', {}],
  ])('parseRecord refuses %s of a wrong type: %j', (key, value) => {
    expect(codesOf({ ...goodRecord, [key]: value })).toContain(`${key}: wrong_type`)
  })

  test('parseRecord takes numbers where spreadsheets give them', () => {
    expect(parse({ ...goodRecord, phone: 13812345678, annualRevenue: 5000.5 }).value).toMatchObject({
      phone: '13812345678',
      annualRevenue: 5000.5,
    })
  })

  test('parseRecord refuses a text longer than any value, before any pattern sees it', () => {
    const long = 'a'.repeat(1_000_000)
    for (const key of customerModel.order) {
      expect(
        parse({ ...goodRecord, [key]: long }).issues.filter(
          (issue) => issue.path[0] === key && issue.severity === 'error',
        ),
      ).not.toEqual([])
    }
  })

  test.each(['2026-02-30', '', '23.11.2026', undefined, new Date(0)])(
    'parseRecord throws when today is %s',
    (wrong) => {
      expect(() => parse(goodRecord, { today: wrong })).toThrow(RangeError)
    },
  )

  test('parseRecord never puts a value into an issue', () => {
    const secret = '机密Secret7351'
    for (const key of customerModel.order) {
      expect(JSON.stringify(parse({ ...goodRecord, [key]: secret }).issues)).not.toContain('7351')
    }
  })

  test('parseRecord accepts what the arbitrary makes, and its result parses to itself', () => {
    fc.assert(
      fc.property(customerRecord, (record) => {
        const first = parse(record)
        expect(first.issues.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(parse(first.value).value).toEqual(first.value)
        expect(checkRecord(compiled, first.value, { today })).toEqual(first.issues)
      }),
      { numRuns: 1000 },
    )
  })

  test('parseRecord gives the same after normalising twice, whatever the fields hold', () => {
    const anyRecord = fc.record(Object.fromEntries(customerModel.order.map((key) => [key, fc.jsonValue()])), {
      requiredKeys: [],
    })
    fc.assert(
      fc.property(anyRecord, (record) => {
        const once = parse(record).value
        expect(parse(once).value).toEqual(once)
      }),
      { numRuns: 1000 },
    )
  })

  test('parseRecord never throws on any value', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withDate: true }),
        (any) => {
          expect(parse(any).ok).toBe(false)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
