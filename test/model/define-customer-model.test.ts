import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import { readyMadeOptions } from '../../src/model/customer-options.ts'
import { defineCustomerModel } from '../../src/model/define-customer-model.ts'
import { customerModelFromJSON } from '../../src/model/definition/customer-model-from-json.ts'
import { diffModels } from '../../src/model/diff-models.ts'
import type { ModelChanges } from '../../src/model/model-changes.ts'
import { readyMadeFields } from '../../src/model/ready-made-fields.ts'

const define = (changes: ModelChanges) => defineCustomerModel({ extends: customerModel, ...changes })

describe('defineCustomerModel', () => {
  test('defineCustomerModel gives the same model where nothing is different', () => {
    expect(define({})).toEqual(customerModel)
    expect(diffModels(customerModel, define({}))).toEqual([])
  })

  test('defineCustomerModel adds fields behind the last one of their module', () => {
    const { fields, order, options } = define({
      fields: {
        creditCode: true,
        level: true,
        floor: { kind: 'text', maximum: 9, module: 'company', required: false },
      },
    })
    expect(fields).toMatchObject({ creditCode: { kind: 'creditCode' }, floor: { maximum: 9 } })
    expect(order.slice(4, 8)).toEqual(['registeredAddress', 'creditCode', 'level', 'contactName'].slice(0, 4))
    expect(order[order.indexOf('targetCustomers') + 1]).toBe('floor')
    expect(options).toMatchObject({ level: readyMadeOptions.level })
  })

  test('defineCustomerModel overrides and removes, and leaves the base alone', () => {
    const model = define({
      override: { email: { required: true, personal: null }, mainBusiness: null },
      rules: { founded_in_future: 'warning', short_name_unexplained: null },
    })
    expect(model.fields.email).toEqual({ ...customerModel.fields.email, required: true, personal: undefined })
    expect(model.fields.email).not.toHaveProperty('personal')
    expect(model.fields).not.toHaveProperty('mainBusiness')
    expect(model.order).not.toContain('mainBusiness')
    expect(model.rules).toContainEqual({ code: 'founded_in_future', severity: 'warning' })
    expect(model.rules.map(({ code }) => code)).not.toContain('short_name_unexplained')
    expect(customerModel.fields.email.required).toBe(false)
  })

  test('defineCustomerModel takes a ready-made field and says what is different in one step', () => {
    const { fields } = define({ fields: { source: true }, override: { source: { required: true, module: 'contact' } } })
    expect(fields).toHaveProperty('source', { ...readyMadeFields.source, required: true, module: 'contact' })
    expect(() => define({ override: { source: { required: true } } })).toThrow(/names the field "source"/)
  })

  test('defineCustomerModel gives each customer type a template', () => {
    const { templates } = define({
      options: {
        customerType: [
          { code: 'agent', names: ['代理商'] },
          { code: 'current', names: ['老客户'] },
        ],
      },
      templates: { agent: { required: { email: true } } },
      highValue: [],
      review: { reviewers: [], rules: [], selfApproval: false },
      permissions: { grants: [], seePersonalData: [] },
    })
    expect(templates).toEqual({ agent: { required: { email: true } }, current: {} })
  })

  test('defineCustomerModel adds words, checks and severities to those of the base', () => {
    const first = define({
      messages: { 'zh-CN': { fields: { email: { help: '一' } } } },
      checks: {
        own: { reads: ['email'], blames: 'email', severity: 'error' },
        other: { reads: ['size'], blames: 'size', severity: 'error' },
      },
      severities: { unknown_field: 'error' },
    })
    const second = defineCustomerModel({
      extends: first,
      messages: { 'zh-CN': { fields: { email: { label: '邮件' } } } },
      checks: { other: null },
      severities: { unknown_field: null, not_applicable: 'ignore' },
    })
    expect(second.messages).toEqual({ 'zh-CN': { fields: { email: { help: '一', label: '邮件' } } } })
    expect(second.checks).toEqual([{ code: 'own', reads: ['email'], blames: 'email', severity: 'error' }])
    expect(second.severities).toEqual({ not_applicable: 'ignore' })
  })

  const mistakes: readonly [what: string, changes: object, told: RegExp][] = [
    ['an unknown key', { feilds: {} }, /feilds: is no known key; did you mean "fields"\?/],
    [
      'an override of nothing',
      { override: { emial: { required: true } } },
      /override: names the field "emial".*did you mean "email"\?/,
    ],
    ['a field that is there', { fields: { email: true } }, /fields\.email: is there already; say in "override"/],
    [
      'a ready-made field that is none',
      { fields: { creditcode: true } },
      /fields\.creditcode: is no ready-made field; did you mean "creditCode"\?/,
    ],
    [
      'an unknown property',
      { override: { email: { requird: true } } },
      /fields\.email\.requird: is no known key; did you mean "required"\?/,
    ],
    ['an unknown rule', { rules: { founded_in_past: 'error' } }, /rules: names the rule "founded_in_past"/],
    [
      'a rule on a removed field',
      { override: { intent: null } },
      /rules\.follow_up_late_for_intent: reads the field "intent"/,
    ],
    ['an order that lacks a field', { order: ['fullName'] }, /order: lacks the field "customerType"/],
  ]

  test.each(mistakes)('defineCustomerModel throws for %s', (_what, changes, told) => {
    expect(() => define(changes)).toThrow(TypeError)
    expect(() => define(changes)).toThrow(told)
  })

  test('defineCustomerModel tells ten mistakes and counts the rest', () => {
    const override = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`wrong${index}`, null]))
    expect(() => define({ override })).toThrow(/- and 2 more$/)
  })
})

describe('customerModelFromJSON', () => {
  const model = define({
    fields: { creditCode: true },
    override: { remark: { visible: { field: 'size', in: ['large'] } } },
  })

  test('customerModelFromJSON gives back what JSON kept, as text or as a value', () => {
    expect(customerModelFromJSON(JSON.stringify(model))).toEqual(model)
    expect(customerModelFromJSON(model)).toEqual(model)
    expect(customerModelFromJSON(model)).not.toBe(model)
  })

  test.each([
    ['{', /no JSON/],
    ['[]', /must be a JSON object/],
    [undefined, /must be a JSON object/],
    [{ ...model, order: [] }, /order: lacks the field/],
    [{ ...model, name: 10n }, /what JSON cannot/],
    ['{"__proto__": {}}', /__proto__: is no known key/],
  ])('customerModelFromJSON throws for mistake %#', (json, told) => {
    expect(() => customerModelFromJSON(json)).toThrow(TypeError)
    expect(() => customerModelFromJSON(json)).toThrow(told)
  })
})
