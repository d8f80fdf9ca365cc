import { flaglessPatternOf } from '../flagless-pattern.ts'
import type { FormField } from '../form-metadata.ts'
import type { PlainRule, RuleTrigger } from './async-validator-rule.ts'

/** What async-validator can tell of a field by itself: that it is filled, and the form of what is in it. */
export function plainRulesOf(field: FormField, required: boolean): PlainRule[] {
  const { messages } = field
  const trigger = triggerOf(field)
  const form = { ...formOfValue(field), message: messages.invalid, trigger }
  if (!required) return [form]
  // The type must be said: Naive UI leaves `trigger` in the rule, and then a rule without type is one for texts.
  const type = form.type === 'enum' ? 'string' : form.type
  const whitespace = type === 'string' ? ({ whitespace: true } as const) : {}
  return [{ type, required, ...whitespace, message: messages.required, trigger }, form]
}

/** What is typed is judged when it is finished. */
export function triggerOf({ control }: FormField): RuleTrigger {
  switch (control) {
    case 'text':
    case 'textarea':
    case 'phone':
    case 'email':
    case 'url':
    case 'address':
    case 'number':
      return 'blur'
    case 'date':
    case 'select':
    case 'multiselect':
    case 'tree':
      return 'change'
  }
}

function formOfValue(field: FormField): Pick<PlainRule, 'type' | 'min' | 'max' | 'pattern' | 'enum'> {
  switch (field.control) {
    case 'text':
    case 'textarea':
    case 'phone':
    case 'email':
    case 'url':
    case 'address':
    case 'date':
    case 'tree':
      return textForm(field)
    case 'number': {
      const { minimum, maximum, decimals } = field.limits
      return { type: decimals === 0 ? 'integer' : 'number', ...range(minimum, maximum) }
    }
    case 'select':
      // Some hosts empty a field with the empty text, which async-validator takes for one of the choices.
      return { type: 'enum', enum: [...(field.options ?? []).map(({ value }) => value), ''] }
    case 'multiselect':
      // The codes are left to the control: Ant Design Vue fails with an error on rules for the items of an absent list.
      return { type: 'array' }
  }
}

function textForm({ limits: { minLength, maxLength }, pattern }: FormField): Pick<PlainRule, 'type' | 'pattern'> {
  return {
    type: 'string',
    ...range(minLength, maxLength),
    ...(pattern === undefined ? {} : { pattern: flaglessPatternOf(pattern) }),
  }
}

function range(min: number | undefined, max: number | undefined): Pick<PlainRule, 'min' | 'max'> {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
}
