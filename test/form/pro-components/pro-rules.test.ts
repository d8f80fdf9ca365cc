import { describe, expect, test } from 'vitest'
import type { FormField } from '../../../src/form/form-metadata.ts'
import { formOf } from '../../../src/form/form-of.ts'
import { proCheckOf, proRulesOf } from '../../../src/form/pro-components/pro-rules.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

const fields = formOf(customerModel, { language: zhCN }).modules.flatMap((module) => module.fields)
const fieldOf = (key: string) => fields.find((field) => field.key === key) as FormField

describe('proRulesOf', () => {
  test('proRulesOf asks of a day only that it is there', () => {
    expect(proRulesOf(fieldOf('foundedOn'), false)).toEqual([])
    expect(proRulesOf(fieldOf('foundedOn'), true)).toEqual([{ required: true, message: zhCN.issues.required }])
  })

  test('proRulesOf keeps the range of a number and its decimal places', () => {
    const { invalid: message } = fieldOf('annualRevenue').messages
    expect(proRulesOf(fieldOf('annualRevenue'), false)).toEqual([
      { type: 'number', min: 0, max: 100_000_000, message },
      { type: 'pattern', pattern: '^-?[0-9]+(?:\\.[0-9]{1,2})?$', message },
    ])
  })
})

describe('proCheckOf', () => {
  const day = { format: (pattern: string) => `2026-11-23 as ${pattern}` }
  const judged = (key: string, value: unknown, values: object) => {
    const rule = proCheckOf(fieldOf(key), (asked, own, all) => {
      if (own === 'right') return undefined
      return `${asked} ${String(own)} ${JSON.stringify(all)}`
    })
    return rule({ getFieldsValue: () => ({ ...values }) }).validator({}, value)
  }

  test('proCheckOf says what the check says among the values of the form', async () => {
    await expect(judged('phone', 'wrong', { owner: '李四' })).rejects.toThrow('phone wrong {"owner":"李四"}')
    await expect(judged('phone', 'right', {})).resolves.toBeUndefined()
  })

  test('proCheckOf tells the check of days as the texts that will be submitted', async () => {
    const text = '2026-11-23 as YYYY-MM-DD'
    await expect(judged('foundedOn', day, { nextFollowUpOn: day, intent: null })).rejects.toThrow(
      `foundedOn ${text} {"nextFollowUpOn":"${text}","intent":null}`,
    )
  })
})
