import type { FieldCheck } from '../../model/field-check.ts'
import { decimalsPattern } from '../decimals-pattern.ts'
import { flaglessPatternOf } from '../flagless-pattern.ts'
import type { FormField } from '../form-metadata.ts'
import { lengthPattern } from '../length-pattern.ts'
import { type Capacities, formkitExpressionOf } from './formkit-expression.ts'
import type { FormKitInput, FormKitNode, FormKitRule } from './formkit-schema.ts'
import { verbatim } from './formkit-text.ts'

type Validation = Pick<FormKitInput, 'validation' | 'validationMessages' | 'validationRules'>

/** What FormKit judges a field by, and what it says. A field that nobody may fill in is not judged. */
export function formkitRulesOf(field: FormField, capacities: Capacities, check?: FieldCheck): Validation {
  const { required, readOnly, messages } = field
  if (readOnly) return {}
  const rules: readonly FormKitRule[] = check ? [[checkRule]] : plainRulesOf(field)
  const then: readonly FormKitRule[] = [['required'], ...rules]
  const [empty, invalid] = [verbatim(messages.required), verbatim(messages.invalid)]
  return {
    validation: validationOf(required),
    validationMessages: { required: empty, matches: invalid, between: invalid },
    ...(check && checkedBy(field, check, empty)),
  }

  function validationOf(condition: FormField['required']): NonNullable<Validation['validation']> {
    if (typeof condition === 'boolean') return condition ? then : rules
    return { if: formkitExpressionOf(condition, capacities), then, else: rules }
  }
}

const checkRule = 'kehu'

function checkedBy({ key }: FormField, check: FieldCheck, required: string): Validation {
  const messageFor = ({ value, parent }: FormKitNode) => check(key, value, valuesOf(parent))
  return {
    validationMessages: { required, [checkRule]: ({ node }) => messageFor(node) ?? '' },
    validationRules: { [checkRule]: (node) => messageFor(node) === undefined },
  }
}

function valuesOf(parent: FormKitNode['parent']): Readonly<Record<string, unknown>> {
  return { ...(typeof parent?.value === 'object' ? parent.value : {}) }
}

/** Limits and patterns, for the rules `between` and `matches`, which sets no flag on a pattern in text. */
function plainRulesOf({ control, limits, pattern }: FormField): readonly FormKitRule[] {
  const { minimum, maximum, decimals, maxLength } = limits
  if (control === 'number' && minimum !== undefined && maximum !== undefined)
    return [['between', minimum, maximum], ...(decimals === undefined ? [] : [matching(decimalsPattern(decimals))])]
  return [
    ...(maxLength === undefined ? [] : [matching(lengthPattern({ maxLength }))]),
    ...(pattern === undefined ? [] : [matching(flaglessPatternOf(pattern))]),
  ]
}

function matching(pattern: string): FormKitRule {
  return ['matches', `/${pattern}/`]
}
