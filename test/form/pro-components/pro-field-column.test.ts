import { describe, expect, test } from 'vitest'
import type { FormField } from '../../../src/form/form-metadata.ts'
import { formOf } from '../../../src/form/form-of.ts'
import { proFieldColumnOf } from '../../../src/form/pro-components/pro-field-column.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

const fields = formOf(customerModel, { language: zhCN }).modules.flatMap((module) => module.fields)
const columnOf = (key: string, change: Partial<FormField> = {}, required = false, check?: () => undefined) =>
  proFieldColumnOf({ ...(fields.find((field) => field.key === key) as FormField), ...change }, required, check)

describe('proFieldColumnOf', () => {
  test('proFieldColumnOf tells everything of a field', () => {
    const { help, messages } = fields.find(({ key }) => key === 'size') as FormField
    const options = [
      { value: 'small', label: '小型' },
      { value: 'medium', label: '中型' },
      { value: 'large', label: '大型' },
    ]
    expect(columnOf('size', {}, true)).toEqual({
      key: 'size',
      dataIndex: 'size',
      title: '客户规模',
      valueType: 'select',
      tooltip: help,
      fieldProps: { options },
      colProps: { xs: 24, md: 12 },
      formItemProps: {
        rules: [
          { type: 'string', required: true, whitespace: true, message: messages.required },
          { type: 'enum', enum: ['small', 'medium', 'large', ''], message: messages.invalid },
        ],
        validateFirst: true,
        dependencies: ['annualRevenue'],
      },
    })
    expect(columnOf('annualRevenue').formItemProps).toMatchObject({ addonAfter: '万元' })
    expect(columnOf('remark')).toMatchObject({ colProps: { md: 24 } })
  })

  test('proFieldColumnOf with a check has that alone judge, and marks a required field itself', () => {
    const check = () => undefined
    expect(columnOf('size', {}, true, check).formItemProps).toEqual({
      required: true,
      rules: [expect.any(Function)],
      dependencies: ['annualRevenue'],
    })
    expect(columnOf('website', {}, false, check).formItemProps).toEqual({ rules: [expect.any(Function)] })
  })

  test('proFieldColumnOf has no rule for a day that may be left open', () => {
    expect(columnOf('foundedOn', { recheckOn: [] }).formItemProps).toEqual({})
  })

  test('proFieldColumnOf only shows what may not be changed', () => {
    expect(columnOf('annualRevenue', { readOnly: true }, false, () => undefined)).toMatchObject({
      readonly: true,
      formItemProps: { addonAfter: '万元' },
    })
    expect(columnOf('phone', { readOnly: true })).not.toHaveProperty('transform')
    expect(columnOf('phone', { readOnly: true }).formItemProps).toEqual({})
  })

  test('proFieldColumnOf makes nothing of a masked value when it is submitted', () => {
    const { transform } = columnOf('phone', { readOnly: true, masked: true })
    expect(transform?.()).toEqual({})
  })
})
