import { describe, expect, test } from 'vitest'
import { accessOf } from '../../../src/form/access-of.ts'
import { amisFieldOf } from '../../../src/form/amis/amis-field.ts'
import type { FormField } from '../../../src/form/form-metadata.ts'
import { formOf } from '../../../src/form/form-of.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

const fieldsOf = (options: object = {}) =>
  formOf(customerModel, { language: zhCN, ...options }).modules.flatMap((module) => module.fields)
const fieldOf = (key: string, options: object = {}) => fieldsOf(options).find((field) => field.key === key) as FormField

describe('amisFieldOf', () => {
  test('amisFieldOf tells name, label, help, placeholder, and that a field is required', () => {
    expect(amisFieldOf(fieldOf('contactTitle'), undefined)).toMatchObject({
      type: 'input-text',
      name: 'contactTitle',
      label: '联系人职务',
      labelRemark: { content: zhCN.fields.contactTitle.help },
      placeholder: '采购总监',
      required: true,
    })
  })

  test('amisFieldOf gives several choices as a list of codes, dates as text, and numbers with their unit', () => {
    expect(amisFieldOf(fieldOf('demandTypes'), undefined)).toMatchObject({
      type: 'select',
      multiple: true,
      joinValues: false,
      extractValue: true,
    })
    expect(amisFieldOf(fieldOf('foundedOn'), undefined)).toMatchObject({ valueFormat: 'YYYY-MM-DD' })
    expect(amisFieldOf(fieldOf('annualRevenue'), undefined)).toMatchObject({ precision: 2, caption: '万元' })
  })

  test('amisFieldOf spells conditions, and drops what it hides', () => {
    const field = {
      ...fieldOf('remark'),
      visible: { field: 'size', in: ['large'] },
      required: { field: 'size', filled: true },
    }
    expect(amisFieldOf(field, undefined)).toMatchObject({
      clearValueOnHidden: true,
      visibleOn: expect.stringContaining('"large"'),
      requiredOn: expect.stringContaining('size'),
    })
  })

  test('amisFieldOf only shows what is read-only, and gives what is masked no value of its own', () => {
    const options = { mode: 'edit', customerType: 'current', access: accessOf(customerModel, 'service') }
    expect(amisFieldOf(fieldOf('fullName', options), () => '请核对。')).toMatchObject({ static: true })
    expect(amisFieldOf(fieldOf('fullName', options), () => '请核对。')).not.toHaveProperty('validations')
    expect(amisFieldOf(fieldOf('phone', options), undefined)).toMatchObject({ type: 'static', tpl: '${phone}' })
    expect(amisFieldOf(fieldOf('phone', options), undefined)).not.toHaveProperty('name')
  })
})
