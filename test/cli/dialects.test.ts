import { describe, expect, test } from 'vitest'
import { dialectNames, dialects } from '../../src/cli/dialects.ts'
import { formOf } from '../../src/form/form-of.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'
import { customerModel } from '../../src/model/customer-model.ts'

describe('dialects', () => {
  test('dialects begin with the form itself, and each makes JSON of it', () => {
    const form = formOf(customerModel, { language: zhCN })
    expect(dialectNames[0]).toBe('metadata')
    expect(dialects.metadata(form)).toBe(form)
    for (const spell of Object.values(dialects)) expect(JSON.stringify(spell(form))).toContain('fullName')
  })
})
