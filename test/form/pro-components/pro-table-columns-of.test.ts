import { describe, expect, test } from 'vitest'
import type { FormField } from '../../../src/form/form-metadata.ts'
import { formOf } from '../../../src/form/form-of.ts'
import { proTableColumnOf, proTableColumnsOf } from '../../../src/form/pro-components/pro-table-columns-of.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

const form = formOf(customerModel, { language: zhCN })
const fieldOf = (key: string) =>
  form.modules.flatMap(({ fields }) => fields).find((field) => field.key === key) as FormField

describe('proTableColumnsOf', () => {
  test('proTableColumnsOf gives all fields in order, as plain JSON', () => {
    const columns = proTableColumnsOf(form)
    expect(columns.map(({ dataIndex }) => dataIndex)).toEqual(customerModel.order)
    expect(JSON.parse(JSON.stringify(columns))).toEqual(columns)
  })

  test.each([
    ['fullName', 'text', { placeholder: '华为技术有限公司' }],
    ['remark', 'textarea', {}],
    ['foundedOn', 'date', {}],
    ['annualRevenue', 'digit', { min: Number.MIN_SAFE_INTEGER }],
    ['size', 'select', { options: [{ value: 'small' }, {}, {}] }],
    ['demandTypes', 'select', { mode: 'multiple' }],
  ])('proTableColumnsOf shows %s as %s', (key, valueType, fieldProps) => {
    expect(proTableColumnsOf(form)).toContainEqual(
      expect.objectContaining({ dataIndex: key, valueType, title: fieldOf(key).label }),
    )
    expect(proTableColumnOf(fieldOf(key)).fieldProps).toMatchObject(fieldProps)
  })
})

describe('proTableColumnOf', () => {
  test('proTableColumnOf gives a tree with its branches', () => {
    const options = [{ value: 'I', label: '信息', children: [{ value: 'I65', label: '软件' }] }]
    expect(proTableColumnOf({ ...fieldOf('industry'), control: 'tree', options })).toMatchObject({
      valueType: 'treeSelect',
      fieldProps: { treeData: options },
    })
  })

  test('proTableColumnOf has no word to say of help or example that is not there', () => {
    const { placeholder: _, ...field } = fieldOf('fullName')
    const column = proTableColumnOf({ ...field, help: '' })
    expect(column).not.toHaveProperty('tooltip')
    expect(column.fieldProps).toEqual({})
  })
})
