import { describe, expect, test } from 'vitest'
import type { FormField } from '../../../src/form/form-metadata.ts'
import { formOf } from '../../../src/form/form-of.ts'
import { formilyCheckOf, formilyRulesOf } from '../../../src/form/formily/formily-rules.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

const fields = formOf(customerModel, { language: zhCN }).modules.flatMap((module) => module.fields)
const fieldOf = (key: string) => fields.find((field) => field.key === key) as FormField

describe('formilyRulesOf', () => {
  test('formilyRulesOf asks for a value that is not blank, with our message', () => {
    expect(formilyRulesOf(fieldOf('customerType'))).toEqual([
      { required: true, whitespace: true, message: zhCN.issues.required },
    ])
  })

  test('formilyRulesOf asks for it while the condition holds', () => {
    const [rule] = formilyRulesOf({ ...fieldOf('intent'), required: { field: 'remark', filled: true } })
    expect(rule).toMatchObject({ required: expect.stringMatching(/^\{\{.*\}\}$/) })
    expect(rule?.whitespace).toBe(rule?.required)
  })

  test('formilyRulesOf keeps the limits of a text, and its pattern with the flag that it is for', () => {
    expect(formilyRulesOf({ ...fieldOf('fullName'), required: false })).toEqual([
      {
        minLength: 2,
        maxLength: 100,
        pattern: '{{new RegExp("^\\\\s*$|\\\\p{L}", "u")}}',
        message: fieldOf('fullName').messages.invalid,
      },
    ])
  })

  test('formilyRulesOf keeps the range of a number and its decimal places', () => {
    expect(formilyRulesOf(fieldOf('annualRevenue'))).toEqual([
      {
        minimum: 0,
        maximum: 100_000_000,
        pattern: '^-?[0-9]+(?:\\.[0-9]{1,2})?$',
        message: fieldOf('annualRevenue').messages.invalid,
      },
    ])
  })

  test('formilyRulesOf has nothing to say of a choice that may be left open', () => {
    expect(formilyRulesOf(fieldOf('intent'))).toEqual([])
  })
})

describe('formilyCheckOf', () => {
  test('formilyCheckOf says what the check says, and nothing where that has nothing to say', () => {
    const { validator } = formilyCheckOf(fieldOf('phone'), (key, value, values) =>
      value === 'right' ? undefined : `${key} ${String(value)} ${String(values.owner)}`,
    )
    const context = { form: { values: { owner: '李四' } } }
    expect(validator('right', {}, context)).toBe('')
    expect(validator('wrong', {}, context)).toBe('phone wrong 李四')
  })
})
