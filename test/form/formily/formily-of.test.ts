import { describe, expect, test } from 'vitest'
import { formOf } from '../../../src/form/form-of.ts'
import { formilyOf } from '../../../src/form/formily/formily-of.ts'
import { en } from '../../../src/messages/en.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../../src/model/define-customer-model.ts'

const model = defineCustomerModel({
  extends: customerModel,
  modules: [...customerModel.modules, '其他.信息'],
  fields: { source: true },
  override: { source: { module: '其他.信息', visible: { field: 'customerType', in: ['potential'] } } },
})

describe('formilyOf', () => {
  const form = formOf(customerModel, { language: zhCN })

  test('formilyOf gives the modules as cards with their fields, in order', () => {
    const { properties } = formilyOf(form)
    expect(Object.values(properties).map(({ title }) => title)).toEqual(form.modules.map(({ label }) => label))
    expect(Object.values(properties).flatMap((node) => Object.keys(node.properties))).toEqual(customerModel.order)
    expect(properties['module-1']).toMatchObject({
      type: 'void',
      'x-component': 'Card',
      'x-component-props': { title: '{{$self.title}}' },
    })
  })

  test('formilyOf is plain JSON without a check', () => {
    const schema = formilyOf(formOf(model, { language: en }))
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })

  test('formilyOf hides a module while all of its fields are hidden', () => {
    const { properties } = formilyOf(formOf(model, { language: zhCN }))
    const conditions = Object.values(properties).map((node) => node['x-visible'])
    expect(conditions.filter((condition) => condition !== undefined)).toEqual([
      expect.stringContaining('$values["customerType"]'),
    ])
  })

  test('formilyOf takes the names of other components', () => {
    const schema = formilyOf(form, undefined, {
      components: {
        module: { name: 'ElCard', props: { header: '{{$self.title}}' } },
        number: 'InputNumber',
        multiselect: { name: 'Select', props: { multiple: true } },
      },
    })
    expect(schema.properties['module-3']).toMatchObject({
      'x-component': 'ElCard',
      'x-component-props': { header: '{{$self.title}}' },
      properties: { annualRevenue: { 'x-component': 'InputNumber', 'x-component-props': { placeholder: '5000' } } },
    })
    expect(schema.properties['module-4']?.properties.demandTypes).toMatchObject({
      'x-component-props': { multiple: true },
    })
    expect(schema.properties['module-1']?.properties.size).toMatchObject({ 'x-component': 'Select' })
  })
})
