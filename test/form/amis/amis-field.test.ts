import { describe, expect, test } from 'vitest'
import { industries } from '../../../src/data/industries/index.ts'
import { accessOf } from '../../../src/form/access-of.ts'
import { amisFieldOf } from '../../../src/form/amis/amis-field.ts'
import type { FormField } from '../../../src/form/form-metadata.ts'
import { formOf } from '../../../src/form/form-of.ts'
import { industryTreeOf } from '../../../src/form/option-trees.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

const fieldsOf = (options: object) =>
  formOf(customerModel, { language: zhCN, ...options }).modules.flatMap((module) => module.fields)
const fields = fieldsOf({ trees: { industry: industryTreeOf(industries) } })
const fieldOf = (key: string, all = fields) => all.find((field) => field.key === key) as FormField
const nodeOf = (key: string, all = fields) => amisFieldOf(fieldOf(key, all), `customer-${key}`, undefined)

describe('amisFieldOf', () => {
  test('amisFieldOf tells everything of a field', () => {
    expect(nodeOf('contactTitle')).toEqual({
      type: 'input-text',
      id: 'customer-contactTitle',
      name: 'contactTitle',
      label: '联系人职务',
      labelRemark: { icon: 'question-mark', content: zhCN.fields.contactTitle.help },
      placeholder: '采购总监',
      required: true,
      validations: { matchRegexp1: '/^[^]{1,50}$/u' },
      validationErrors: { isRequired: '请填写此项。', matchRegexp1: fieldOf('contactTitle').messages.invalid },
    })
  })

  test('amisFieldOf gives each control the component of amis', () => {
    const types = Object.fromEntries(fields.map(({ key, control }) => [control, nodeOf(key).type]))
    expect(types).toEqual({
      text: 'input-text',
      phone: 'input-text',
      email: 'input-text',
      url: 'input-text',
      address: 'input-text',
      textarea: 'textarea',
      date: 'input-date',
      number: 'input-number',
      select: 'select',
      multiselect: 'select',
      tree: 'tree-select',
    })
  })

  test('amisFieldOf keeps the values as the record has them: dates as text, choices as a list of codes', () => {
    expect(nodeOf('foundedOn')).toMatchObject({ valueFormat: 'YYYY-MM-DD', displayFormat: 'YYYY-MM-DD' })
    expect(nodeOf('demandTypes')).toMatchObject({ multiple: true, joinValues: false, extractValue: true })
    expect(nodeOf('industry').options?.[0]?.children?.[0]).toEqual({ value: 'A01', label: '农业' })
  })

  test('amisFieldOf shows the unit beside a number that is typed, and behind one that is looked at', () => {
    expect(nodeOf('annualRevenue')).toMatchObject({ precision: 2, caption: '万元', size: 'md' })
    const looked = nodeOf('annualRevenue', fieldsOf({ mode: 'view' }))
    expect(looked).toMatchObject({ suffix: '万元', static: true })
    expect(looked).not.toHaveProperty('caption')
  })

  test('amisFieldOf spells conditions, and takes the value of a hidden field away', () => {
    const visible = { field: 'annualRevenue', above: 1 }
    const field = amisFieldOf({ ...fieldOf('remark'), visible, required: visible }, 'customer-remark', undefined)
    expect(field).toMatchObject({
      visibleOn: `\${(ISTYPE(annualRevenue, "number") && annualRevenue > 1)}`,
      requiredOn: `\${(ISTYPE(annualRevenue, "number") && annualRevenue > 1)}`,
      clearValueOnHidden: true,
    })
    expect(field).not.toHaveProperty('required')
  })

  test('amisFieldOf shows what may not be changed as text, without rules', () => {
    const access = accessOf(customerModel, 'service')
    const seen = fieldsOf({ mode: 'edit', customerType: 'current', access })
    const fullName = nodeOf('fullName', seen)
    expect(fullName).toMatchObject({ name: 'fullName', static: true })
    for (const key of ['required', 'validations', 'validationErrors']) expect(fullName).not.toHaveProperty(key)
  })

  test('amisFieldOf shows a masked value without being its field', () => {
    const masked = nodeOf(
      'phone',
      fieldsOf({ mode: 'edit', customerType: 'current', access: accessOf(customerModel, 'marketing') }),
    )
    expect(masked).toMatchObject({ type: 'static', label: '联系电话/手机', tpl: `\${phone}` })
    expect(masked).not.toHaveProperty('name')
  })
})
