import { flatOptionsOf } from './flat-options.ts'
import type { FormField } from './form-metadata.ts'
import type { FormSchema } from './form-schema.ts'

/** Options as a list of codes, or each with its label: `oneOf` of `const` and `title`. */
export type ChoiceSpelling = 'enum' | 'oneOf'

/**
 * The JSON Schema of the value of one field, with its words. An empty text and an empty list stand for nothing, so they are
 * refused only where something is required.
 *
 * What cannot be changed is not judged: nobody could mend it, and a masked value is no value of its kind.
 */
export function schemaOfField(field: FormField, required: boolean, spelling: ChoiceSpelling): FormSchema {
  const { label, readOnly, masked } = field
  const description = descriptionOf(field)
  const words: FormSchema = { title: label, ...(description !== '' && { description }) }
  if (masked) return { type: 'string', ...words, readOnly: true }
  return { ...words, ...valueSchemaOf(field, required, spelling), ...(readOnly && { readOnly }) }
}

/** The help, with the unit where it does not say it: a schema has no other place for a unit. */
function descriptionOf({ help, unit = '' }: FormField): string {
  return help.includes(unit) ? help : `${help} (${unit})`.trimStart()
}

function valueSchemaOf(field: FormField, required: boolean, spelling: ChoiceSpelling): FormSchema {
  const { control, readOnly } = field
  switch (control) {
    case 'select':
    case 'tree':
      return choiceSchemaOf(field, spelling)
    case 'multiselect': {
      const items = choiceSchemaOf(field, spelling)
      return { type: 'array', uniqueItems: true, items, ...(required && { minItems: 1 }) }
    }
    case 'number':
      return numberSchemaOf(field)
    case 'text':
    case 'textarea':
    case 'phone':
    case 'email':
    case 'url':
    case 'date':
    case 'address':
      return readOnly ? { type: 'string' } : textSchemaOf(field, required)
  }
}

function numberSchemaOf({ limits: { minimum, maximum, decimals }, readOnly }: FormField): FormSchema {
  return {
    type: decimals === 0 ? 'integer' : 'number',
    ...(!readOnly && minimum !== undefined && { minimum }),
    ...(!readOnly && maximum !== undefined && { maximum }),
  }
}

function textSchemaOf({ limits: { minLength = 0, maxLength }, pattern }: FormField, required: boolean): FormSchema {
  const least = required ? Math.max(minLength, 1) : minLength
  return {
    type: 'string',
    ...((required || least > 1) && { minLength: least }),
    ...(maxLength !== undefined && { maxLength }),
    ...(pattern !== undefined && { pattern: `^$|${pattern}` }),
  }
}

/** No draft allows a list of nothing; where there is nothing to choose, nothing can be changed. */
function choiceSchemaOf({ options = [] }: FormField, spelling: ChoiceSpelling): FormSchema {
  const choices = flatOptionsOf(options)
  if (choices.length === 0) return { type: 'string', readOnly: true }
  if (spelling === 'enum') return { type: 'string', enum: choices.map(({ value }) => value) }
  return { type: 'string', oneOf: choices.map(({ value, label }) => ({ const: value, title: label })) }
}
