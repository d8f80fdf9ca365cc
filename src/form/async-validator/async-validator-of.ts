import { conditionHolds } from '../../model/conditions.ts'
import type { FieldCheck } from '../../model/field-check.ts'
import type { Truth } from '../../model/truth.ts'
import type { FormField, FormMetadata } from '../form-metadata.ts'
import type { CheckedRule, PlainRule } from './async-validator-rule.ts'
import { plainRulesOf, triggerOf } from './plain-rules.ts'

/** The values of a form by key. */
export type FormValues = Readonly<Record<string, unknown>>

/**
 * The rules of a form by key, for every library that checks with async-validator: Element Plus, Naive UI, Ant Design and Ant
 * Design Vue.
 *
 * With a check, each field has one rule that says what the checker says; without one the rules are plain JSON. `values` gives
 * the values of the whole form: the libraries hand a rule the value of its own field alone. `required` and what is hidden are
 * settled for the values of the moment, so rules are to be made anew when values change; without `values` no condition
 * requires a field or hides it, but a check judges by the conditions all the same.
 *
 * Fields that are hidden or read-only have no rules.
 */
export function asyncValidatorOf(
  form: FormMetadata,
  check: FieldCheck,
  values?: () => FormValues,
): Record<string, CheckedRule[]>
export function asyncValidatorOf(
  form: FormMetadata,
  check?: undefined,
  values?: () => FormValues,
): Record<string, PlainRule[]>
export function asyncValidatorOf(
  { modules }: FormMetadata,
  check?: FieldCheck,
  values?: () => FormValues,
): Record<string, (CheckedRule | PlainRule)[]> {
  const current = values?.()
  const settled = (truth: Truth, otherwise: boolean) => {
    if (typeof truth === 'boolean') return truth
    return current === undefined ? otherwise : conditionHolds(truth, current)
  }
  const rulesOf = (field: FormField) => {
    const required = settled(field.required, false)
    return check === undefined ? plainRulesOf(field, required) : [checkedRuleOf(field, required, check, values)]
  }
  const fields = modules.flatMap((module) => module.fields)
  return Object.fromEntries(
    fields
      .filter(({ visible, readOnly }) => !readOnly && settled(visible, true))
      .map((field) => [field.key, rulesOf(field)]),
  )
}

function checkedRuleOf(
  field: FormField,
  required: boolean,
  check: FieldCheck,
  values: (() => FormValues) | undefined,
): CheckedRule {
  return {
    required,
    trigger: triggerOf(field),
    asyncValidator: async (_rule, value, _callback, source = {}) => {
      const message = check(field.key, value, values === undefined ? source : values())
      if (message !== undefined) throw new Error(message)
    },
  }
}
