import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referenceTables } from '../../src/data/index.ts'
import { industries } from '../../src/data/industries/index.ts'
import { jsonSchemaOf } from '../../src/json-schema/json-schema-of.ts'
import { en } from '../../src/messages/en.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../src/model/define-customer-model.ts'
import type { CustomerModel } from '../../src/model/model.ts'
import { checkRecord } from '../../src/record/check-record.ts'
import { compileModel } from '../../src/record/compile-model.ts'
import { anyCondition } from '../arbitraries/condition.ts'
import { customerRecord } from '../arbitraries/customer-record.ts'
import { ajvOf } from './ajv.ts'

const context = { today: '2026-11-23' }
const targets = ['draft-2020-12', 'draft-07', 'openapi-3.1'] as const

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

const conditional = defineCustomerModel({
  extends: customerModel,
  override: {
    remark: { required: true, visible: { field: 'customerType', in: ['churned'] } },
    email: { required: { field: 'size', in: ['large'] } },
  },
})

describe.each(targets)('jsonSchemaOf for %s', (target) => {
  const schema = jsonSchemaOf(customerModel, { language: zhCN, target, industries })
  const errorsOf = ajvOf(schema)

  test('jsonSchemaOf accepts a right record, with system fields and keys that it does not know', () => {
    expect(errorsOf({ ...right, id: 'CUST202412010001', team: '华东' })).toEqual([])
  })

  test.each([
    ['no record', []],
    ['nothing', {}],
    ['a short mobile number', { ...right, phone: '12345' }],
    ['a day that is none', { ...right, foundedOn: '2023-02-29' }],
    ['a mail address without dot', { ...right, email: 'wang@example' }],
    ['an unknown industry', { ...right, industry: 'I36' }],
    ['an unknown option', { ...right, customerType: 'old' }],
    ['an unknown option in a list', { ...right, demandTypes: ['purchase', 'old'] }],
    ['a negative amount', { ...right, annualRevenue: -1 }],
    ['a number as text', { ...right, annualRevenue: '5000' }],
  ])('jsonSchemaOf refuses %s', (_what, record) => {
    expect(errorsOf(record).length).toBeGreaterThan(0)
  })

  test('jsonSchemaOf judges a conditional field only while it is shown', () => {
    const errors = ajvOf(jsonSchemaOf(conditional, { language: zhCN, target }))
    expect(errors({ ...right, remark: 7 })).toEqual([])
    expect(errors({ ...right, customerType: 'churned' }).length).toBeGreaterThan(0)
    expect(errors({ ...right, customerType: 'churned', remark: 7 }).length).toBeGreaterThan(0)
    expect(errors({ ...right, customerType: 'churned', remark: '简称：云帆' })).toEqual([])
    expect(errors({ ...right, size: 'large' }).length).toBeGreaterThan(0)
    expect(errors({ ...right, size: 'large', email: 'wang@example.com' })).toEqual([])
  })
})

describe('jsonSchemaOf', () => {
  test('jsonSchemaOf names fields and options in the language, in order', () => {
    const { title, properties = {} } = jsonSchemaOf(customerModel, { language: zhCN })
    expect(title).toBe('客户记录')
    expect(Object.keys(properties)).toEqual(customerModel.order)
    expect(properties.size).toMatchObject({
      title: '客户规模',
      oneOf: [
        { const: 'small', title: '小型' },
        { const: 'medium', title: '中型' },
        { const: 'large', title: '大型' },
      ],
    })
    expect(jsonSchemaOf(customerModel, { language: en }).properties?.size).toMatchObject({
      oneOf: [{ const: 'small', title: 'Small' }, {}, {}],
    })
  })

  test('jsonSchemaOf for one customer type accepts that type only, by its template', () => {
    const model = defineCustomerModel({
      extends: customerModel,
      templates: { churned: { required: { remark: true, email: true } } },
    })
    const errors = ajvOf(jsonSchemaOf(model, { language: zhCN, customerType: 'churned' }))
    expect(errors(right).length).toBeGreaterThan(0)
    expect(errors({ ...right, customerType: 'churned' }).length).toBeGreaterThan(0)
    expect(errors({ ...right, customerType: 'churned', remark: '无', email: 'wang@example.com' })).toEqual([])
  })

  test('jsonSchemaOf refuses unknown keys where the model does, and never a hidden field', () => {
    const model: CustomerModel = { ...conditional, severities: { unknown_field: 'error' } }
    const errors = ajvOf(jsonSchemaOf(model, { language: zhCN }))
    expect(errors({ ...right, team: '华东' }).length).toBeGreaterThan(0)
    expect(errors({ ...right, id: 'CUST202412010001', remark: '简称：云帆' })).toEqual([])
  })

  test('jsonSchemaOf and the checker agree on what must be there, whatever the conditions', () => {
    const verdicts = { required: 0, fine: 0 }
    const partial = fc
      .tuple(customerRecord, fc.subarray<string>([...customerModel.order]))
      .map(([record, without]) => Object.fromEntries(Object.entries(record).filter(([key]) => !without.includes(key))))
    fc.assert(
      fc.property(
        anyCondition,
        anyCondition,
        anyCondition,
        fc.array(partial, { minLength: 5, maxLength: 5 }),
        (visible, required, otherwise, records) => {
          const model = {
            ...customerModel,
            fields: {
              ...customerModel.fields,
              owner: { ...customerModel.fields.owner, visible, required },
              phone: { ...customerModel.fields.phone, required: otherwise },
            },
            templates: { ...customerModel.templates, churned: { required: { email: true, fullName: false } } },
          } as CustomerModel
          const errorsOf = ajvOf(jsonSchemaOf(model, { language: zhCN }))
          const compiled = compileModel(model, referenceTables)
          for (const record of records) {
            const missing = errorsOf(record).flatMap(({ keyword, params }) =>
              keyword === 'required' && !('failingKeyword' in params) ? [params.missingProperty] : [],
            )
            const told = checkRecord(compiled, record, context).flatMap(({ code, path }) =>
              code === 'required' ? [path[0]] : [],
            )
            verdicts[told.length > 0 ? 'required' : 'fine'] += 1
            // ajv also tells what a failed condition lacks inside "if"; those are no errors of the record.
            expect([...new Set(missing)].sort()).toEqual([...new Set(told)].sort())
          }
        },
      ),
      { numRuns: 300 },
    )
    expect(verdicts.required).toBeGreaterThan(100)
  })

  test('jsonSchemaOf accepts every record that the checker accepts', () => {
    const compiled = compileModel(customerModel, referenceTables)
    const errorsOf = ajvOf(jsonSchemaOf(customerModel, { language: zhCN, industries }))
    fc.assert(
      fc.property(customerRecord, (record) => {
        if (checkRecord(compiled, record, context).every(({ severity }) => severity === 'warning'))
          expect(errorsOf(record)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})
