import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accessOf } from '../../../src/form/access-of.ts'
import type { FormField } from '../../../src/form/form-metadata.ts'
import { formOf } from '../../../src/form/form-of.ts'
import { formkitRulesOf } from '../../../src/form/formkit/formkit-rules.ts'
import type { FormKitRule } from '../../../src/form/formkit/formkit-schema.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { compileModel } from '../../../src/record/compile-model.ts'
import { valueOfKind } from '../../arbitraries/canonical-value.ts'

const fieldsOf = (options: object = {}) =>
  formOf(customerModel, { language: zhCN, ...options }).modules.flatMap((module) => module.fields)
const fieldOf = (key: string) => fieldsOf().find((field) => field.key === key) as FormField
const none = new Map<string, number>()

/** As FormKit judges: `matches` with a pattern in text and no flags, `between` on numbers. */
function passes([name, ...args]: FormKitRule, value: unknown): boolean {
  if (name === 'between') return Number(value) >= Number(args[0]) && Number(value) <= Number(args[1])
  return name !== 'matches' || new RegExp(String(args[0]).slice(1, -1)).test(String(value))
}

const rulesOf = (field: FormField): readonly FormKitRule[] => {
  const { validation = [] } = formkitRulesOf(field, none)
  return 'if' in validation ? validation.then : validation
}

describe.each(fieldsOf().map((field) => [field.key, field] as const))('formkitRulesOf %s', (key, field) => {
  test('formkitRulesOf refuses nothing that the check accepts', () => {
    const compiled = compileModel(customerModel)
    const check = compiled.fieldOf.get(key)?.check
    fc.assert(
      fc.property(valueOfKind(field.kind), (value) => {
        fc.pre((typeof value === 'string' && value.trim() !== '') || typeof value === 'number')
        if (check?.(value).some(({ severity }) => severity === 'error')) return
        expect({ value, passes: rulesOf(field).every((rule) => passes(rule, value)) }).toEqual({ value, passes: true })
      }),
      { numRuns: 500 },
    )
  })
})

describe('formkitRulesOf', () => {
  test('formkitRulesOf refuses, with the messages of the form', () => {
    for (const [key, wrong] of [
      ['phone', '12345'],
      ['foundedOn', '2023-02-29'],
      ['annualRevenue', -1],
      ['annualRevenue', 1.234],
      ['contactTitle', '长'.repeat(51)],
    ] as const)
      expect(
        rulesOf(fieldOf(key)).every((rule) => passes(rule, wrong)),
        key,
      ).toBe(false)
    expect(formkitRulesOf(fieldOf('phone'), none).validationMessages).toEqual({
      required: '请填写此项。',
      matches: fieldOf('phone').messages.invalid,
      between: fieldOf('phone').messages.invalid,
    })
  })

  test('formkitRulesOf requires always, never, or while the condition holds', () => {
    const required = { field: 'size', in: ['large'] }
    expect(rulesOf(fieldOf('phone'))[0]).toEqual(['required'])
    expect(rulesOf(fieldOf('email')).map(([name]) => name)).not.toContain('required')
    const { validation } = formkitRulesOf({ ...fieldOf('email'), required }, none)
    expect(validation).toHaveProperty('if', "($value.size === 'large')")
    expect(validation).toHaveProperty('then.0', ['required'])
  })

  test('formkitRulesOf says what the check says, among the values of the form', () => {
    const seen: unknown[] = []
    const { validation, validationRules, validationMessages } = formkitRulesOf(
      fieldOf('phone'),
      none,
      (_key, value, values) => {
        seen.push(values)
        return value === '12345' ? '请核对。' : undefined
      },
    )
    const nodeOf = (value: string) => ({ value, parent: { value: { size: 'small' } } })
    const message = validationMessages?.kehu
    expect(validation).toEqual([['required'], ['kehu']])
    expect([validationRules?.kehu?.(nodeOf('12345')), validationRules?.kehu?.(nodeOf('13812345678'))]).toEqual([
      false,
      true,
    ])
    expect(typeof message === 'function' && message({ node: nodeOf('12345') })).toBe('请核对。')
    expect(validationRules?.kehu?.({ value: '12345' })).toBe(false)
    expect(seen[0]).toEqual({ size: 'small' })
  })

  test('formkitRulesOf judges nothing that nobody may fill in', () => {
    const access = accessOf(customerModel, 'service')
    const phone = fieldsOf({ mode: 'edit', customerType: 'current', access }).find(({ key }) => key === 'phone')
    expect(phone && formkitRulesOf(phone, none, () => '请核对。')).toEqual({})
  })
})
