import { describe, expect, test } from 'vitest'
import { plainRulesOf, triggerOf } from '../../../src/form/async-validator/plain-rules.ts'
import type { FormField } from '../../../src/form/form-metadata.ts'
import { formOf } from '../../../src/form/form-of.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../../src/model/define-customer-model.ts'

const model = defineCustomerModel({ extends: customerModel, fields: { employeeCount: true } })
const fields = formOf(model, { language: zhCN }).modules.flatMap((module) => module.fields)
const fieldOf = (key: string) => fields.find((field) => field.key === key) as FormField
const { required } = zhCN.issues

describe('plainRulesOf', () => {
  test('plainRulesOf asks that a required text is filled with more than blanks, within its limits', () => {
    expect(plainRulesOf(fieldOf('contactTitle'), true)).toEqual([
      { type: 'string', required: true, whitespace: true, message: required, trigger: 'blur' },
      { type: 'string', min: 1, max: 50, message: zhCN.invalid.text, trigger: 'blur' },
    ])
  })

  test('plainRulesOf asks an optional field for its form only', () => {
    expect(plainRulesOf(fieldOf('contactTitle'), false)).toEqual([
      { type: 'string', min: 1, max: 50, message: zhCN.invalid.text, trigger: 'blur' },
    ])
  })

  test('plainRulesOf keeps the range of numbers, and whole numbers whole', () => {
    expect(plainRulesOf(fieldOf('annualRevenue'), true)).toEqual([
      { type: 'number', required: true, message: required, trigger: 'blur' },
      { type: 'number', min: 0, max: 100_000_000, message: zhCN.invalid.amount, trigger: 'blur' },
    ])
    expect(plainRulesOf(fieldOf('employeeCount'), false)).toMatchObject([{ type: 'integer', min: 0 }])
  })

  test('plainRulesOf lists the codes of a choice, with the empty text of hosts that empty a field so', () => {
    expect(plainRulesOf(fieldOf('size'), true)).toEqual([
      { type: 'string', required: true, whitespace: true, message: required, trigger: 'change' },
      { type: 'enum', enum: ['small', 'medium', 'large', ''], message: zhCN.invalid.choice, trigger: 'change' },
    ])
  })

  test('plainRulesOf takes several choices for a list', () => {
    expect(plainRulesOf(fieldOf('demandTypes'), true)).toEqual([
      { type: 'array', required: true, message: required, trigger: 'change' },
      { type: 'array', message: zhCN.invalid.choices, trigger: 'change' },
    ])
  })
})

describe('triggerOf', () => {
  test('triggerOf judges what is typed when the field is left, and what is chosen at once', () => {
    const keysOf = (trigger: string) => fields.filter((field) => triggerOf(field) === trigger).map(({ key }) => key)
    expect(keysOf('change')).toEqual(['customerType', 'size', 'foundedOn', 'demandTypes', 'intent', 'nextFollowUpOn'])
    expect(keysOf('blur')).toHaveLength(fields.length - 6)
  })
})
