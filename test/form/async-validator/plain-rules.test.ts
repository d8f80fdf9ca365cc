import { describe, expect, test } from 'vitest'
import { plainRulesOf, triggerOf } from '../../../src/form/async-validator/plain-rules.ts'
import type { FormField } from '../../../src/form/form-metadata.ts'
import { formOf } from '../../../src/form/form-of.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

const fields = formOf(customerModel, { language: zhCN }).modules.flatMap((module) => module.fields)
const fieldOf = (key: string) => fields.find((field) => field.key === key) as FormField

describe('plainRulesOf', () => {
  test('plainRulesOf asks for something first, and then for its form, each with the message of the form', () => {
    const [required, form] = plainRulesOf(fieldOf('phone'), true)
    expect(required).toEqual({
      type: 'string',
      required: true,
      whitespace: true,
      message: '请填写此项。',
      trigger: 'blur',
    })
    expect(form).toMatchObject({ type: 'string', max: 200, message: fieldOf('phone').messages.invalid })
    expect(new RegExp(form?.pattern ?? '').test('12345')).toBe(false)
    expect(new RegExp(form?.pattern ?? '').test('13812345678')).toBe(true)
    expect(plainRulesOf(fieldOf('email'), false)).toHaveLength(1)
  })

  test('plainRulesOf says the type of numbers, choices and lists', () => {
    expect(plainRulesOf(fieldOf('annualRevenue'), false)[0]).toMatchObject({ type: 'number', min: 0, max: 100_000_000 })
    expect(plainRulesOf(fieldOf('size'), true)[1]).toMatchObject({
      type: 'enum',
      enum: ['small', 'medium', 'large', ''],
    })
    expect(plainRulesOf(fieldOf('demandTypes'), false)[0]).toMatchObject({ type: 'array' })
  })
})

test('triggerOf judges what is typed when it is left, and what is chosen at once', () => {
  expect(triggerOf(fieldOf('phone'))).toBe('blur')
  expect(triggerOf(fieldOf('size'))).toBe('change')
})
