import { describe, expect, test } from 'vitest'
import { amisRule, amisRulesOf } from '../../../src/form/amis/amis-rules.ts'
import type { FormField } from '../../../src/form/form-metadata.ts'
import { formOf } from '../../../src/form/form-of.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

const fields = formOf(customerModel, { language: zhCN }).modules.flatMap((module) => module.fields)
const fieldOf = (key: string) => fields.find((field) => field.key === key) as FormField

// What amis makes of these rules is tried with its own `validate` in test/clients/amis.
describe('amisRulesOf', () => {
  test('amisRulesOf gives limits and pattern as rules of amis, with the messages of the form', () => {
    const { messages, pattern } = fieldOf('email')
    expect(amisRulesOf(fieldOf('email'), undefined)).toEqual({
      validations: { matchRegexp: `/${pattern}/u`, matchRegexp1: '/^[^]{0,254}$/u' },
      validationErrors: { isRequired: '请填写此项。', matchRegexp: messages.invalid, matchRegexp1: messages.invalid },
    })
    expect(amisRulesOf(fieldOf('annualRevenue'), undefined).validations).toEqual({ minimum: 0, maximum: 100_000_000 })
    expect(amisRulesOf(fieldOf('size'), undefined)).toEqual({ validationErrors: { isRequired: '请填写此项。' } })
  })

  test('amisRulesOf says what the check says, and nothing else', () => {
    const asked: unknown[] = []
    const { validations } = amisRulesOf(fieldOf('email'), (...all) => {
      asked.push(all)
      return '请核对。'
    })
    expect(Object.keys(validations ?? {})).toEqual(['kehu'])
    expect(validations?.kehu?.('wang@', { size: 'small' })).toBe('请核对。')
    expect(asked).toEqual([['email', 'wang@', { size: 'small' }]])
  })
})

describe('amisRule', () => {
  const check = (value: unknown, values: Readonly<Record<string, unknown>>) =>
    value === values.wrong ? '不收 $' : undefined

  test('amisRule tells amis what is wrong, as text and no template', () => {
    expect(amisRule({ wrong: 1 }, 1, check)).toEqual({ error: true, msg: `\${"不收 $"}` })
  })

  test('amisRule tells amis that nothing is wrong', () => {
    expect(amisRule({ wrong: 1 }, 2, check)).toBe(true)
  })
})
