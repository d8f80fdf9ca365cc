import { anyOf, type Truth } from '../../model/truth.ts'
import type { FormField, FormMetadata, FormModule } from '../form-metadata.ts'
import type { FormSchema } from '../form-schema.ts'
import { type FieldPlace, fieldPlacesOf, schemaOfTruth } from '../schema-of-form.ts'

/** Shown while the values of the form match a schema. */
export interface JsonFormsRule {
  readonly effect: 'SHOW'
  readonly condition: { readonly scope: '#'; readonly schema: FormSchema }
}

/** One field. */
export interface JsonFormsControl {
  readonly type: 'Control'
  readonly label: string
  /** Where the schema has the field; a field that is required on a condition has a control for either case. */
  readonly scope: string
  readonly options?: { readonly multi?: true; readonly format?: 'date'; readonly placeholder?: string }
  readonly rule?: JsonFormsRule
}

/** One module. */
export interface JsonFormsGroup {
  readonly type: 'Group'
  readonly label: string
  readonly elements: JsonFormsControl[]
  readonly rule?: JsonFormsRule
}

/** The whole form. */
export interface JsonFormsLayout {
  readonly type: 'VerticalLayout'
  readonly elements: JsonFormsGroup[]
}

/** The UI schema of a form: a group for each module, hidden while all of its fields are. */
export function uiSchemaOf(form: FormMetadata): JsonFormsLayout {
  const places = fieldPlacesOf(form)
  const groupOf = ({ label, fields }: FormModule): JsonFormsGroup => ({
    type: 'Group',
    label,
    elements: places.filter(({ field }) => fields.includes(field)).map(controlOf),
    ...ruleOf(anyOf(fields.map(({ visible }) => visible))),
  })
  return { type: 'VerticalLayout', elements: form.modules.map(groupOf) }
}

function controlOf({ field, pointer, when }: FieldPlace): JsonFormsControl {
  const options = optionsOf(field)
  return {
    type: 'Control',
    label: field.label,
    scope: pointer,
    ...(Object.keys(options).length > 0 && { options }),
    ...ruleOf(when),
  }
}

function ruleOf(when: Truth): { rule?: JsonFormsRule } {
  if (when === true) return {}
  return { rule: { effect: 'SHOW', condition: { scope: '#', schema: schemaOfTruth(when) } } }
}

function optionsOf({ control, masked, placeholder }: FormField): NonNullable<JsonFormsControl['options']> {
  if (masked) return {}
  const example = placeholder === undefined ? {} : { placeholder }
  switch (control) {
    case 'textarea':
      return { multi: true, ...example }
    case 'date':
      return { format: 'date' }
    case 'text':
    case 'phone':
    case 'email':
    case 'url':
    case 'address':
    case 'number':
      return example
    case 'select':
    case 'multiselect':
    case 'tree':
      return {}
  }
}
