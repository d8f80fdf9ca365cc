import { describe, expect, test } from 'vitest'
import type { FormField } from '../../../src/form/form-metadata.ts'
import { formOf } from '../../../src/form/form-of.ts'
import { formilyComponents } from '../../../src/form/formily/formily-components.ts'
import { formilyFieldOf } from '../../../src/form/formily/formily-field.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

const form = formOf(customerModel, { language: zhCN })
const fields = form.modules.flatMap((module) => module.fields)
const nodeOf = (key: string, change: Partial<FormField> = {}, check?: () => string | undefined) => {
  const field = fields.find((one) => one.key === key) as FormField
  return formilyFieldOf(form, { ...field, ...change }, formilyComponents, check)
}

describe('formilyFieldOf', () => {
  test('formilyFieldOf tells everything of a field', () => {
    const { label, help, messages } = fields.find(({ key }) => key === 'size') as FormField
    expect(nodeOf('size')).toEqual({
      type: 'string',
      title: label,
      enum: [
        { value: 'small', label: '小型' },
        { value: 'medium', label: '中型' },
        { value: 'large', label: '大型' },
      ],
      'x-decorator': 'FormItem',
      'x-decorator-props': { tooltip: help },
      'x-component': 'Select',
      'x-component-props': { allowClear: true },
      'x-validator': [{ required: true, whitespace: true, message: messages.required }],
    })
    expect(nodeOf('annualRevenue')).toMatchObject({
      type: 'number',
      'x-decorator-props': { addonAfter: '万元' },
      'x-component': 'NumberPicker',
      'x-component-props': { placeholder: '5000' },
      'x-reactions': [{ target: 'size' }],
    })
    expect(nodeOf('demandTypes')).toMatchObject({ type: 'array', 'x-component-props': { mode: 'multiple' } })
  })

  test('formilyFieldOf has no word to say of help, unit or example that is not there', () => {
    const { placeholder: _, unit: __, ...bare } = fields.find(({ key }) => key === 'annualRevenue') as FormField
    expect(formilyFieldOf(form, { ...bare, help: '' }, formilyComponents, undefined)).toMatchObject({
      'x-decorator-props': {},
      'x-component-props': { style: {} },
    })
  })

  test('formilyFieldOf spells when a field is shown', () => {
    expect(nodeOf('size')).not.toHaveProperty('x-visible')
    expect(nodeOf('size', { visible: { field: 'remark', filled: true } })).toHaveProperty(
      'x-visible',
      expect.stringContaining('$values["remark"]'),
    )
  })

  test('formilyFieldOf with a check has that alone judge, and marks a required field itself', () => {
    const check = () => undefined
    expect(nodeOf('size', {}, check)).toMatchObject({
      'x-decorator-props': { asterisk: true },
      'x-validator': [{ validator: expect.any(Function) }],
    })
    expect(nodeOf('size', { required: { field: 'remark', filled: true } }, check)).toMatchObject({
      'x-decorator-props': { asterisk: expect.stringContaining('$values["remark"]') },
    })
    expect(nodeOf('remark', {}, check)).not.toHaveProperty(['x-decorator-props', 'asterisk'])
  })

  test('formilyFieldOf only shows what may not be changed', () => {
    const node = nodeOf('size', { readOnly: true, required: false }, () => '不对')
    expect(node).toHaveProperty('x-read-pretty', true)
    expect(node).not.toHaveProperty('x-validator')
    expect(nodeOf('annualRevenue', { readOnly: true })).toMatchObject({ 'x-component-props': { addonAfter: '万元' } })
    expect(nodeOf('annualRevenue', { readOnly: true })).not.toHaveProperty(['x-decorator-props', 'addonAfter'])
  })

  test('formilyFieldOf makes a masked field a node without a value', () => {
    const node = nodeOf('phone', { masked: true, readOnly: true, required: false })
    expect(node).toMatchObject({ type: 'void', 'x-decorator': 'FormItem', 'x-reactions': [{ fulfill: {} }] })
    expect(node).not.toHaveProperty('x-component')
  })

  test('formilyFieldOf gives a tree with its branches', () => {
    const options = [{ value: 'I', label: '信息', children: [{ value: 'I65', label: '软件' }] }]
    expect(nodeOf('industry', { control: 'tree', options })).toMatchObject({
      enum: options,
      'x-component': 'TreeSelect',
    })
  })
})
