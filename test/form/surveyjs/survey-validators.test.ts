import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formOf } from '../../../src/form/form-of.ts'
import type { SurveyValidator } from '../../../src/form/surveyjs/survey-json.ts'
import { surveyValidatorsOf } from '../../../src/form/surveyjs/survey-validators.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { compileModel } from '../../../src/record/compile-model.ts'
import { valueOfKind } from '../../arbitraries/canonical-value.ts'

const fields = formOf(customerModel, { language: zhCN }).modules.flatMap((module) => module.fields)
const compiled = compileModel(customerModel)
const typed = fields.filter(({ control }) => !['select', 'multiselect', 'tree'].includes(control))

/** As SurveyJS judges: a regular expression without flags on the text, a number within its bounds. */
function passes(validator: SurveyValidator, value: string | number): boolean {
  if (validator.type === 'regex') return new RegExp(validator.regex).test(String(value))
  const { minValue = -Infinity, maxValue = Infinity } = validator
  return Number(value) >= minValue && Number(value) <= maxValue
}

describe.each(typed.map((field) => [field.key, field] as const))('surveyValidatorsOf %s', (key, field) => {
  const validators = surveyValidatorsOf(field)

  test('surveyValidatorsOf refuses nothing that the check accepts', () => {
    const check = compiled.fieldOf.get(key)?.check
    fc.assert(
      fc.property(valueOfKind(field.kind), (value) => {
        fc.pre((typeof value === 'string' && value.trim() !== '') || typeof value === 'number')
        const errors = check?.(value).filter(({ severity }) => severity === 'error') ?? []
        if (errors.length === 0)
          expect({ value, passes: validators.every((one) => passes(one, value as string)) }).toEqual({
            value,
            passes: true,
          })
      }),
      { numRuns: 1000 },
    )
  })
})

describe('surveyValidatorsOf', () => {
  const of = (key: string) => {
    const field = fields.find((one) => one.key === key)
    return field ? surveyValidatorsOf(field) : []
  }

  test('surveyValidatorsOf refuses with the one message of the form', () => {
    for (const [key, wrong] of [
      ['phone', '12345'],
      ['email', 'wang@'],
      ['foundedOn', '2023-02-29'],
      ['annualRevenue', -1],
      ['annualRevenue', 1.234],
      ['contactTitle', '长'.repeat(51)],
    ] as const) {
      expect(
        of(key).every((one) => passes(one, wrong)),
        key,
      ).toBe(false)
      expect(new Set(of(key).map(({ text }) => text))).toEqual(
        new Set([fields.find((one) => one.key === key)?.messages.invalid]),
      )
    }
  })

  test('surveyValidatorsOf counts rare characters as one, in linear time', () => {
    expect(of('contactTitle').every((one) => passes(one, '𠮷'.repeat(50)))).toBe(true)
    expect(of('contactTitle').every((one) => passes(one, '𠮷'.repeat(51)))).toBe(false)
    expect(of('contactTitle').every((one) => passes(one, '𠮷'.repeat(50_000)))).toBe(false)
  })
})
