import type { FieldCheck } from '../../model/field-check.ts'
import { plainRulesOf } from '../async-validator/plain-rules.ts'
import { decimalsPattern } from '../decimals-pattern.ts'
import type { FormField } from '../form-metadata.ts'
import type { ProRule, ProRuleRender } from './pro-column.ts'

/** What antd checks by itself, which it does with async-validator. */
export function proRulesOf(field: FormField, required: boolean): ProRule[] {
  const { control, limits, messages } = field
  // The picker gives days and nothing else, but as objects, of which no rule for texts may judge.
  if (control === 'date') return required ? [{ required, message: messages.required }] : []
  const rules = plainRulesOf(field, required).map(({ trigger: _, ...rule }) => rule)
  if (!limits.decimals) return rules
  return [...rules, { type: 'pattern', pattern: decimalsPattern(limits.decimals), message: messages.invalid }]
}

/** What the checker says, among the values of the form. */
export function proCheckOf({ key }: FormField, check: FieldCheck): ProRuleRender {
  return ({ getFieldsValue }) => ({
    validator: async (_rule, value) => {
      const entries = Object.entries(getFieldsValue()).map(([name, held]) => [name, withDayAsText(held)])
      const message = check(key, withDayAsText(value), Object.fromEntries(entries))
      if (message !== undefined) throw new Error(message)
    },
  })
}

/** The form holds a chosen day as an object of the picker's library until it is submitted. */
function withDayAsText(value: unknown): unknown {
  return isDay(value) ? value.format('YYYY-MM-DD') : value
}

function isDay(value: unknown): value is { readonly format: (pattern: string) => string } {
  return typeof value === 'object' && value !== null && 'format' in value && typeof value.format === 'function'
}
