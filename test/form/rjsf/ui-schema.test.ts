import { describe, expect, test } from 'vitest'
import { industries } from '../../../src/data/industries/index.ts'
import { formOf } from '../../../src/form/form-of.ts'
import { industryTreeOf } from '../../../src/form/option-trees.ts'
import { uiSchemaOf } from '../../../src/form/rjsf/ui-schema.ts'
import { en } from '../../../src/messages/en.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

const trees = { industry: industryTreeOf(industries) }
const form = formOf(customerModel, { language: zhCN, trees })
const uiSchema = uiSchemaOf(form)

describe('uiSchemaOf', () => {
  test('uiSchemaOf orders the fields, and leaves a place for what a host adds', () => {
    expect(uiSchema['ui:order']).toEqual([...customerModel.order, '*'])
  })

  test('uiSchemaOf names the sections and their fields', () => {
    expect(uiSchema['ui:sections'].map(({ title }) => title)).toEqual([
      '基础信息',
      '联系人信息',
      '公司信息',
      '需求与合作',
    ])
    expect(uiSchema['ui:sections'].flatMap(({ fields }) => fields)).toEqual(customerModel.order)
  })

  test.each([
    ['fullName', { 'ui:placeholder': '华为技术有限公司' }],
    ['phone', { 'ui:options': { inputType: 'tel' }, 'ui:placeholder': '13812345678/010-62345678' }],
    ['email', { 'ui:options': { inputType: 'email' }, 'ui:placeholder': 'name@example.com' }],
    ['foundedOn', { 'ui:widget': 'date', 'ui:placeholder': '2015-06-18' }],
    ['annualRevenue', { 'ui:placeholder': '5000' }],
    ['size', { 'ui:enumNames': { small: '小型', medium: '中型', large: '大型' } }],
    ['remark', { 'ui:widget': 'textarea', 'ui:options': { rows: 4 }, 'ui:placeholder': '简称：华为' }],
  ])('uiSchemaOf says how %s looks', (key, expected) => {
    expect(uiSchema[key]).toEqual(expected)
  })

  test('uiSchemaOf labels the options of a tree and of several choices, without an example that looks chosen', () => {
    expect(uiSchema.industry).toEqual({ 'ui:enumNames': expect.objectContaining({ C36: '制造业-汽车制造业' }) })
    expect(uiSchema.demandTypes).toEqual({
      'ui:widget': 'checkboxes',
      items: { 'ui:enumNames': expect.objectContaining({ other: '其他' }) },
    })
    expect(uiSchemaOf(formOf(customerModel, { language: en })).size).toMatchObject({
      'ui:enumNames': { small: 'Small' },
    })
  })

  test('uiSchemaOf has no button for a form that is only looked at, and shows a masked value as it comes', () => {
    expect(uiSchema).not.toHaveProperty('ui:submitButtonOptions')
    const access = () => ({ readOnly: true, masked: true })
    const viewed = uiSchemaOf(formOf(customerModel, { language: zhCN, mode: 'view', access }))
    expect(viewed['ui:submitButtonOptions']).toEqual({ norender: true })
    expect(viewed.phone).toEqual({})
  })
})
