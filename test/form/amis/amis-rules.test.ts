import { describe, expect, test } from 'vitest'
import { amisRule, amisRulesOf } from '../../../src/form/amis/amis-rules.ts'
import type { FormField } from '../../../src/form/form-metadata.ts'
import { formOf } from '../../../src/form/form-of.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

const fields = formOf(customerModel, { language: zhCN }).modules.flatMap((module) => module.fields)
const fieldOf = (key: string) => fields.find((field) => field.key === key) as FormField

/** The regular expression that amis makes of a text between slashes. */
function regexOf(text = ''): RegExp {
  const end = text.lastIndexOf('/')
  return new RegExp(text.slice(1, end), text.slice(end + 1))
}

describe('amisRulesOf', () => {
  test('amisRulesOf judges by limits and patterns, with the messages of the form', () => {
    const { validations, validationErrors } = amisRulesOf(fieldOf('phone'), undefined)
    expect(regexOf(validations?.matchRegexp).test('13812345678/010-62345678')).toBe(true)
    expect(regexOf(validations?.matchRegexp).test('12345')).toBe(false)
    expect(validationErrors).toEqual({
      isRequired: '请填写此项。',
      matchRegexp: fieldOf('phone').messages.invalid,
      matchRegexp1: fieldOf('phone').messages.invalid,
    })
    expect(amisRulesOf(fieldOf('annualRevenue'), undefined).validations).toEqual({ minimum: 0, maximum: 100_000_000 })
    const { matchRegexp1 } = amisRulesOf(fieldOf('contactTitle'), undefined).validations ?? {}
    expect([regexOf(matchRegexp1).test('𠮷'.repeat(50)), regexOf(matchRegexp1).test('𠮷'.repeat(51))]).toEqual([
      true,
      false,
    ])
  })

  test('amisRulesOf asks the checker alone where there is one', () => {
    const { validations, validationErrors } = amisRulesOf(fieldOf('phone'), (key, value) => `${key}: ${String(value)}`)
    expect(Object.keys(validations ?? {})).toEqual(['kehu'])
    expect(validations?.kehu?.('12345', {})).toBe('phone: 12345')
    expect(validationErrors).toEqual({ isRequired: '请填写此项。' })
  })
})

test('amisRule gives what amis shows, or that all is well', () => {
  expect(amisRule({}, '12345', () => '请核对。')).toEqual({ error: true, msg: '请核对。' })
  expect(amisRule({}, '12345', () => undefined)).toBe(true)
})
