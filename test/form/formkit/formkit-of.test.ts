import { describe, expect, test } from 'vitest'
import { accessOf } from '../../../src/form/access-of.ts'
import { formOf } from '../../../src/form/form-of.ts'
import { formkitOf } from '../../../src/form/formkit/formkit-of.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../../src/model/define-customer-model.ts'

const model = defineCustomerModel({
  extends: customerModel,
  modules: ['basic', 'contact', 'company', 'cooperation', 'fleet'],
  fields: {
    fleet: {
      kind: 'number',
      maximum: 9,
      module: 'fleet',
      required: false,
      visible: { field: 'demandTypes', in: ['other'] },
    },
  },
  messages: { 'zh-CN': { modules: { fleet: '车队' }, fields: { fleet: { label: '车辆', unit: '台' } } } },
})
const schema = formkitOf(formOf(model, { language: zhCN }))
const inputOf = (key: string, of = schema) =>
  of.flatMap(({ children }) => children).find((child) => 'name' in child && child.name === key)

describe('formkitOf', () => {
  test('formkitOf gives plain JSON: a fieldset for each module', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
    expect(schema.map(({ children }) => children[0])).toEqual(
      ['基础信息', '联系人信息', '公司信息', '需求与合作', '车队'].map((children) => ({ $el: 'legend', children })),
    )
  })

  test('formkitOf tells label, help, placeholder and options, with nothing chosen yet', () => {
    expect(inputOf('contactTitle')).toMatchObject({
      $formkit: 'text',
      label: '联系人职务',
      help: zhCN.fields.contactTitle.help,
      placeholder: '采购总监',
    })
    expect(inputOf('size')).toMatchObject({
      $formkit: 'select',
      options: [{ value: '' }, { value: 'small', label: '小型' }, {}, {}],
    })
    expect(inputOf('demandTypes')).toMatchObject({
      $formkit: 'checkbox',
      options: [{ value: 'purchase' }, {}, {}, {}, {}],
    })
  })

  test('formkitOf hides a field, and a section of which every field is hidden', () => {
    const fleet = inputOf('fleet')
    expect(fleet).toMatchObject({
      number: true,
      help: '(台)',
      if: expect.stringContaining("$value.demandTypes.4 === 'other'"),
    })
    expect(schema.at(-1)?.if).toBe(fleet && 'if' in fleet ? fleet.if : '')
    expect(schema[0]).not.toHaveProperty('if')
  })

  test('formkitOf disables what the role may not change', () => {
    const service = formkitOf(
      formOf(model, { language: zhCN, mode: 'edit', customerType: 'current', access: accessOf(model, 'service') }),
    )
    expect(inputOf('phone', service)).toMatchObject({ disabled: true })
    expect(inputOf('remark', service)).not.toHaveProperty('disabled')
  })
})
