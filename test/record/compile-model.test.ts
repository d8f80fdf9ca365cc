import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import { compileModel } from '../../src/record/compile-model.ts'
import { parseRecord } from '../../src/record/parse-record.ts'
import { goodRecord, messyRecord, today } from './records.ts'

describe('compileModel', () => {
  test('compileModel refuses a rule that the package does not have', () => {
    const rules = [{ code: 'no_such_rule', severity: 'error' }] as const
    expect(() => compileModel({ ...customerModel, rules })).toThrow(
      new TypeError('Model "customer": "rules" names "no_such_rule", which is no rule of this package.'),
    )
  })

  test('compileModel refuses an order that names an unknown field', () => {
    expect(() => compileModel({ ...customerModel, order: ['fullName', 'nickname'] })).toThrow(
      /"order" names the field "nickname"/,
    )
  })

  test('compileModel takes a model that went through JSON', () => {
    const model: typeof customerModel = JSON.parse(JSON.stringify(customerModel))
    expect(parseRecord(compileModel(model), goodRecord, { today })).toMatchObject({ ok: true, value: goodRecord })
  })

  test('compileModel without tables refuses nothing for want of a table', () => {
    const bare = compileModel(customerModel)
    expect(parseRecord(bare, { ...messyRecord, industry: 'I65' }, { today })).toEqual({
      ok: true,
      value: goodRecord,
      issues: [],
    })
  })
})
