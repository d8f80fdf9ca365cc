import type { FieldCheck } from '../../model/field-check.ts'
import { decimalsPattern } from '../decimals-pattern.ts'
import type { FormField, FormLimits } from '../form-metadata.ts'
import { formilyExpressionOf, verbatim } from './formily-expression.ts'
import type { FormilyFunctionRule, FormilyRule } from './formily-schema.ts'

/** What Formily checks by itself: that a required field is filled, and the form of what is in it. */
export function formilyRulesOf({ required, limits, pattern, messages }: FormField): FormilyRule[] {
  const form = { ...limitRules(limits), ...patternRule(limits, pattern) }
  const whenRequired = typeof required === 'boolean' ? required : formilyExpressionOf(required)
  return [
    ...(required === false
      ? []
      : [{ required: whenRequired, whitespace: whenRequired, message: verbatim(messages.required) }]),
    ...(Object.keys(form).length === 0 ? [] : [{ ...form, message: verbatim(messages.invalid) }]),
  ]
}

/** What the checker says, among the values of the form. */
export function formilyCheckOf({ key }: FormField, check: FieldCheck): FormilyFunctionRule {
  return { validator: (value, _rule, { form }) => check(key, value, form.values) ?? '' }
}

/** The limits under Formily's names, which are the same; it counts code points. */
function limitRules({ decimals: _, ...limits }: FormLimits): Omit<FormLimits, 'decimals'> {
  return limits
}

/**
 * An expression, since a pattern is for the flag `u`, which Formily does not set on a text. A text of blanks alone is an empty
 * field, of whose form there is nothing to say.
 */
function patternRule({ decimals }: FormLimits, pattern: string | undefined): { readonly pattern?: string } {
  if (pattern !== undefined) return { pattern: `{{new RegExp(${JSON.stringify(`^\\s*$|${pattern}`)}, "u")}}` }
  return decimals === undefined ? {} : { pattern: decimalsPattern(decimals) }
}
