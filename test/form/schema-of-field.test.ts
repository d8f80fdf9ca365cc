import { describe, expect, test } from 'vitest'
import { industries } from '../../src/data/industries/index.ts'
import type { FormField } from '../../src/form/form-metadata.ts'
import { formOf } from '../../src/form/form-of.ts'
import { industryTreeOf } from '../../src/form/option-trees.ts'
import { type ChoiceSpelling, schemaOfField } from '../../src/form/schema-of-field.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../src/model/define-customer-model.ts'
import { ajvOf } from '../json-schema/ajv.ts'

const model = defineCustomerModel({ extends: customerModel, fields: { employeeCount: true } })
const form = formOf(model, { language: zhCN, trees: { industry: industryTreeOf(industries) } })
const fields = form.modules.flatMap((module) => module.fields)
const fieldOf = (key: string) => fields.find((field) => field.key === key) as FormField
const draft = { $schema: 'http://json-schema.org/draft-07/schema#' }

function fits(
  key: string,
  value: unknown,
  required = false,
  spelling: ChoiceSpelling = 'oneOf',
  changes = {},
): boolean {
  return ajvOf({ ...draft, ...schemaOfField({ ...fieldOf(key), ...changes }, required, spelling) })(value).length === 0
}

describe('schemaOfField', () => {
  test('schemaOfField says label and help, and the unit where the help does not', () => {
    expect(schemaOfField(fieldOf('fullName'), true, 'enum')).toMatchObject({
      title: '客户全称',
      description: zhCN.fields.fullName.help,
    })
    const amount = fieldOf('annualRevenue')
    expect(schemaOfField(amount, false, 'enum').description).toBe(amount.help)
    expect(schemaOfField({ ...amount, help: '填写营业额。' }, false, 'enum').description).toBe('填写营业额。 (万元)')
    expect(schemaOfField({ ...amount, help: '' }, false, 'enum').description).toBe('(万元)')
    expect(schemaOfField({ ...fieldOf('owner'), help: '' }, false, 'enum')).not.toHaveProperty('description')
  })

  test.each([
    ['fullName', '华为技术有限公司', '华'],
    ['fullName', '华为技术有限公司', '12345'],
    ['phone', '13812345678', '12345'],
    ['email', 'wang@example.com', 'wang@'],
    ['website', 'www.example.com', 'http://www.example.com'],
    ['foundedOn', '2024-02-29', '2023-02-29'],
    ['annualRevenue', 0.5, -1],
    ['annualRevenue', 5000, 1e9],
    ['employeeCount', 800, 0.5],
    ['remark', '无', '长'.repeat(2001)],
    ['size', 'small', 'huge'],
    ['industry', 'I65', 'I36'],
    ['demandTypes', ['purchase', 'other'], ['purchase', 'old']],
    ['demandTypes', [], ['purchase', 'purchase']],
  ])('schemaOfField of %s accepts %j and refuses %j', (key, right, wrong) => {
    for (const spelling of ['enum', 'oneOf'] as const) {
      expect(fits(key, right, false, spelling)).toBe(true)
      expect(fits(key, wrong, false, spelling)).toBe(false)
    }
  })

  test.each(['phone', 'email', 'website', 'foundedOn', 'contactTitle', 'remark', 'registeredAddress'])(
    'schemaOfField of %s takes an empty text for nothing, and refuses it only where something is required',
    (key) => {
      expect(fits(key, '', false)).toBe(true)
      expect(fits(key, '', true)).toBe(false)
    },
  )

  test('schemaOfField refuses an empty list only where something is required', () => {
    expect(fits('demandTypes', [], false)).toBe(true)
    expect(fits('demandTypes', [], true)).toBe(false)
  })

  test('schemaOfField spells options as codes or with their labels, a tree as one list', () => {
    expect(schemaOfField(fieldOf('size'), true, 'enum').enum).toEqual(['small', 'medium', 'large'])
    expect(schemaOfField(fieldOf('size'), true, 'oneOf').oneOf?.[0]).toEqual({ const: 'small', title: '小型' })
    expect(schemaOfField(fieldOf('industry'), true, 'oneOf').oneOf).toContainEqual({
      const: 'C36',
      title: '制造业-汽车制造业',
    })
  })

  test('schemaOfField lists nothing where there is nothing to choose', () => {
    const none = schemaOfField({ ...fieldOf('size'), options: [] }, true, 'enum')
    expect(none).toMatchObject({ type: 'string', readOnly: true })
    expect(none).not.toHaveProperty('enum')
  })

  test('schemaOfField judges neither what cannot be changed nor what is masked', () => {
    const readOnly = { readOnly: true }
    expect(fits('phone', '12345', false, 'enum', readOnly)).toBe(true)
    expect(fits('annualRevenue', -1, false, 'enum', readOnly)).toBe(true)
    for (const key of ['phone', 'size', 'annualRevenue'])
      expect(fits(key, '****', false, 'enum', { ...readOnly, masked: true })).toBe(true)
    expect(schemaOfField({ ...fieldOf('phone'), ...readOnly }, false, 'enum').readOnly).toBe(true)
  })
})
