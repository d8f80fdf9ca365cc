import { describe, expect, test } from 'vitest'
import { formOf } from '../../../src/form/form-of.ts'
import { uiSchemaOf } from '../../../src/form/json-forms/ui-schema.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../../src/model/define-customer-model.ts'

const controlsOf = (model: Parameters<typeof formOf>[0]) =>
  uiSchemaOf(formOf(model, { language: zhCN })).elements.flatMap(({ elements }) => elements)
const controlOf = (label: string) => controlsOf(customerModel).find((control) => control.label === label)

describe('uiSchemaOf', () => {
  test('uiSchemaOf has a group for each module with its fields in order', () => {
    const { type, elements } = uiSchemaOf(formOf(customerModel, { language: zhCN }))
    expect(type).toBe('VerticalLayout')
    expect(elements.map(({ label, elements }) => `${label}: ${elements.length}`)).toEqual([
      '基础信息: 5',
      '联系人信息: 4',
      '公司信息: 5',
      '需求与合作: 6',
    ])
    expect(controlsOf(customerModel).map(({ scope }) => scope)).toEqual(
      customerModel.order.map((key) => `#/properties/${key}`),
    )
  })

  test.each([
    ['客户全称', { placeholder: '华为技术有限公司' }],
    ['成立时间', { format: 'date' }],
    ['备注', { multi: true, placeholder: '简称：华为' }],
    ['客户规模', undefined],
  ])('uiSchemaOf says how %s looks', (label, options) => {
    expect(controlOf(label)?.options).toEqual(options)
  })

  test('uiSchemaOf shows a field by a rule on the values of the form', () => {
    const model = defineCustomerModel({
      extends: customerModel,
      fields: { source: true },
      override: { source: { required: true, visible: { field: 'customerType', in: ['potential'] } } },
    })
    expect(controlsOf(model).find(({ label }) => label === '客户来源')).toMatchObject({
      scope: '#/allOf/0/then/properties/source',
      rule: { effect: 'SHOW', condition: { scope: '#', schema: { required: ['customerType'] } } },
    })
  })

  test('uiSchemaOf has two controls for a field that is required on a condition, for the mark of either', () => {
    const model = defineCustomerModel({
      extends: customerModel,
      override: { email: { required: { field: 'size', in: ['large'] } } },
    })
    const controls = controlsOf(model).filter(({ label }) => label === '邮箱地址')
    expect(controls.map(({ scope }) => scope)).toEqual([
      '#/allOf/0/then/properties/email',
      '#/allOf/0/else/properties/email',
    ])
    expect(controls.every(({ rule }) => rule?.effect === 'SHOW')).toBe(true)
  })

  test('uiSchemaOf hides a group while all of its fields are hidden', () => {
    const visible = { field: 'customerType', in: ['current'] }
    const override = Object.fromEntries(
      ['contactName', 'contactTitle', 'phone', 'email'].map((key) => [key, { visible }]),
    )
    const form = formOf(defineCustomerModel({ extends: customerModel, override }), { language: zhCN })
    const rules = uiSchemaOf(form).elements.map(({ rule }) => rule?.effect)
    expect(rules).toEqual([undefined, 'SHOW', undefined, undefined])
  })

  test('uiSchemaOf shows a masked value as it comes', () => {
    const form = formOf(customerModel, { language: zhCN, access: () => ({ readOnly: true, masked: true }) })
    const controls = uiSchemaOf(form).elements.flatMap(({ elements }) => elements)
    expect(controls.every(({ options }) => options === undefined)).toBe(true)
  })
})
