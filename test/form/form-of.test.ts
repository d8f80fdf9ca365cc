import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divisions } from '../../src/data/divisions/index.ts'
import { industries } from '../../src/data/industries/index.ts'
import { accessOf } from '../../src/form/access-of.ts'
import type { FormField, FormMetadata } from '../../src/form/form-metadata.ts'
import { formOf } from '../../src/form/form-of.ts'
import { divisionTreeOf, industryTreeOf } from '../../src/form/option-trees.ts'
import { en } from '../../src/messages/en.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { conditionHolds } from '../../src/model/conditions.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../src/model/define-customer-model.ts'
import type { CustomerModel } from '../../src/model/model.ts'
import { checkRecord } from '../../src/record/check-record.ts'
import { compileModel } from '../../src/record/compile-model.ts'
import { anyCondition, conditionValues } from '../arbitraries/condition.ts'

const fieldsOf = ({ modules }: FormMetadata) => modules.flatMap(({ fields }) => fields)
const fieldOf = (form: FormMetadata, key: string) => fieldsOf(form).find((field) => field.key === key) as FormField

describe('formOf', () => {
  const form = formOf(customerModel, { language: zhCN })

  test('formOf gives the four modules and twenty fields of the guide, in order and in words', () => {
    expect(form.modules.map(({ label, fields }) => `${label}: ${fields.length}`)).toEqual([
      '基础信息: 5',
      '联系人信息: 4',
      '公司信息: 5',
      '需求与合作: 6',
    ])
    expect(fieldsOf(form).map(({ key }) => key)).toEqual(customerModel.order)
    expect(form).toMatchObject({ model: 'customer', locale: 'zh-CN', mode: 'create', customerType: null })
  })

  test('formOf is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(form))).toEqual(form)
  })

  test('formOf tells everything of a field', () => {
    expect(fieldOf(form, 'annualRevenue')).toEqual({
      key: 'annualRevenue',
      kind: 'amount',
      control: 'number',
      label: '上年营业额',
      help: zhCN.fields.annualRevenue.help,
      placeholder: '5000',
      required: false,
      visible: true,
      readOnly: false,
      masked: false,
      limits: { minimum: 0, maximum: 100_000_000, decimals: 2 },
      unit: '万元',
      recheckOn: [],
      messages: { required: '请填写此项。', invalid: '请填写不小于0、最多两位小数的数。' },
    })
    expect(fieldOf(form, 'size').options).toEqual([
      { value: 'small', label: '小型' },
      { value: 'medium', label: '中型' },
      { value: 'large', label: '大型' },
    ])
  })

  test('formOf says when to check a field again: on what its promises and conditions read', () => {
    expect(fieldOf(form, 'registeredAddress').recheckOn).toEqual(['fullName'])
    expect(fieldOf(form, 'size').recheckOn).toEqual(['annualRevenue'])
    const model = defineCustomerModel({
      extends: customerModel,
      override: { email: { required: { field: 'intent', in: ['high'] } } },
    })
    expect(fieldOf(formOf(model, { language: zhCN }), 'email').recheckOn).toEqual(['intent'])
  })

  test('formOf speaks English, and the words of the model first', () => {
    expect(fieldOf(formOf(customerModel, { language: en }), 'size')).toMatchObject({
      label: en.fields.size.label,
      options: [{ label: 'Small' }, {}, {}],
    })
    const model = defineCustomerModel({
      extends: customerModel,
      messages: { en: { fields: { size: { label: 'Headcount band' } } } },
    })
    expect(fieldOf(formOf(model, { language: en }), 'size').label).toBe('Headcount band')
    expect(fieldOf(formOf(model, { language: zhCN }), 'size').label).toBe('客户规模')
  })

  test('formOf takes the trees that it is given', () => {
    const trees = { industry: industryTreeOf(industries), address: divisionTreeOf(divisions) }
    const { control, options = [] } = fieldOf(formOf(customerModel, { language: zhCN, trees }), 'industry')
    expect(control).toBe('tree')
    expect(options).toHaveLength(20)
    expect(options.flatMap(({ children = [] }) => children)).toContainEqual({
      value: 'I65',
      label: '软件和信息技术服务业',
    })
    expect(fieldOf(form, 'industry')).toMatchObject({ control: 'text' })
    const address = fieldOf(formOf(customerModel, { language: zhCN, trees }), 'registeredAddress')
    expect(address.options).toEqual(trees.address)
  })

  test('formOf follows the template of a type and settles what the type decides', () => {
    const model = defineCustomerModel({
      extends: customerModel,
      override: { remark: { required: true, visible: { field: 'customerType', in: ['churned'] } } },
      templates: { potential: { fields: ['customerType', 'fullName', 'phone', 'remark'], required: { phone: false } } },
    })
    const potential = formOf(model, { language: zhCN, customerType: 'potential' })
    expect(fieldsOf(potential).map(({ key, required }) => [key, required])).toEqual([
      ['customerType', true],
      ['fullName', true],
      ['phone', false],
    ])
    expect(fieldOf(formOf(model, { language: zhCN, customerType: 'churned' }), 'remark')).toMatchObject({
      visible: true,
      required: true,
    })
    expect(fieldOf(formOf(model, { language: zhCN }), 'remark').visible).toEqual({
      field: 'customerType',
      in: ['churned'],
    })
  })

  test('formOf shows a role what it may change, and masks personal data', () => {
    const marketing = formOf(customerModel, {
      language: zhCN,
      access: accessOf(customerModel, 'marketing'),
      mode: 'edit',
      customerType: 'current',
    })
    expect(fieldsOf(marketing).flatMap(({ key, readOnly }) => (readOnly ? [] : [key]))).toEqual([
      'demandTypes',
      'demandDetail',
      'intent',
      'nextFollowUpOn',
      'remark',
    ])
    expect(fieldsOf(marketing).flatMap(({ key, masked }) => (masked ? [key] : []))).toEqual([
      'contactName',
      'phone',
      'email',
    ])
    expect(fieldOf(marketing, 'fullName').required).toBe(false)
    expect(fieldsOf(formOf(customerModel, { language: zhCN, mode: 'view' })).every(({ readOnly }) => readOnly)).toBe(
      true,
    )
  })

  test('formOf lets a role create customers of its types only', () => {
    const of = (role: string) =>
      fieldOf(formOf(customerModel, { language: zhCN, access: accessOf(customerModel, role) }), 'customerType')
    expect(of('salesRepresentative')).toMatchObject({ readOnly: false, options: [{ value: 'potential' }] })
    expect(of('accountManager').options?.map(({ value }) => value)).toEqual([
      'potential',
      'current',
      'strategicPartner',
    ])
    expect(of('service')).toMatchObject({ readOnly: true, options: [] })
  })

  test('formOf and the checker agree on what is required and what is hidden, whatever the conditions', () => {
    fc.assert(
      fc.property(anyCondition, anyCondition, conditionValues, (visible, required, record) => {
        const model = {
          ...customerModel,
          fields: { ...customerModel.fields, owner: { ...customerModel.fields.owner, visible, required } },
        } as CustomerModel
        const holds = (truth: FormField['required']) =>
          typeof truth === 'boolean' ? truth : conditionHolds(truth, record)
        const field = fieldsOf(formOf(model, { language: zhCN })).find(({ key }) => key === 'owner')
        const codesOf = (values: object) =>
          checkRecord(compileModel(model), values, { today: '2026-11-23' }).flatMap(({ code, path }) =>
            path[0] === 'owner' ? [code] : [],
          )
        expect(codesOf(record).includes('required')).toBe(holds(field?.required ?? false))
        expect(codesOf({ ...record, owner: '李四' }).includes('not_applicable')).toBe(!holds(field?.visible ?? false))
      }),
      { numRuns: 1000 },
    )
  })
})
