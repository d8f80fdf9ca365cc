import type { FieldCheck } from '../../model/field-check.ts'
import type { FormField, FormLimits } from '../form-metadata.ts'
import type { AmisCheck, AmisField, AmisValidations } from './amis-form.ts'
import { verbatim } from './amis-text.ts'

/**
 * The rule that asks the checker, to be told to amis once: `addRule('kehu', amisRule)`. What it asks stands in the form, so
 * that forms of several models and languages may stand in one application.
 */
export function amisRule(
  values: Readonly<Record<string, unknown>>,
  value: unknown,
  check: AmisCheck,
): true | { readonly error: true; readonly msg: string } {
  const message = check(value, values)
  return message === undefined || { error: true, msg: verbatim(message) }
}

/** How amis checks a field: by asking the checker, or what it can by itself, with the messages of the form. */
export function amisRulesOf(
  { key, limits, pattern, messages }: FormField,
  check: FieldCheck | undefined,
): Pick<AmisField, 'validations' | 'validationErrors'> {
  const isRequired = verbatim(messages.required)
  if (check) {
    const kehu: AmisCheck = (value, values) => check(key, value, values)
    return { validations: { kehu }, validationErrors: { isRequired } }
  }
  const validations = { ...rangeRules(limits), ...patternRules(limits, pattern) }
  const names = Object.keys(validations)
  return {
    ...(names.length === 0 ? {} : { validations }),
    validationErrors: {
      isRequired,
      ...Object.fromEntries(names.map((name) => [name, verbatim(messages.invalid)] as const)),
    },
  }
}

function rangeRules({ minimum, maximum }: FormLimits): AmisValidations {
  return { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) }
}

/** The length is a pattern too: amis counts the halves of characters beyond the basic plane. */
function patternRules({ minLength = 0, maxLength }: FormLimits, pattern: string | undefined): AmisValidations {
  return {
    ...(pattern === undefined ? {} : { matchRegexp: `/${pattern}/u` }),
    ...(maxLength === undefined ? {} : { matchRegexp1: `/^[^]{${minLength},${maxLength}}$/u` }),
  }
}
