import { flatOptionsOf } from '../flat-options.ts'
import type { FormField, FormMetadata, FormOption } from '../form-metadata.ts'

/** How one field looks. */
export type RjsfFieldUiSchema = {
  readonly 'ui:widget'?: 'textarea' | 'date' | 'checkboxes'
  readonly 'ui:placeholder'?: string
  /** The labels of the options, by code. The schema lists the codes: of a `oneOf`, RJSF would choose the first by itself. */
  readonly 'ui:enumNames'?: Record<string, string>
  /** The same for the entries of a list. */
  readonly items?: { readonly 'ui:enumNames': Record<string, string> }
  readonly 'ui:options'?: { readonly inputType?: 'tel' | 'email'; readonly rows?: number }
}

/** A section of the form. RJSF has no place for sections in a flat record: an `ObjectFieldTemplate` reads them. */
export interface RjsfSection {
  readonly title: string
  /** The keys of its fields, in order. */
  readonly fields: string[]
}

/** How the form looks: the entries of the form itself, and one for each field by its key. */
export type RjsfUiSchema = {
  /** Every field, also those that are not always shown; `*` is for what the host adds. */
  readonly 'ui:order': string[]
  /** `getUiOptions(uiSchema).sections` in a template. */
  readonly 'ui:sections': RjsfSection[]
  readonly 'ui:submitButtonOptions'?: { readonly norender: true }
  readonly [field: string]: RjsfFieldUiSchema | string[] | RjsfSection[] | { readonly norender: true } | undefined
}

/** The UI schema of a form. A form that is only looked at has no button. */
export function uiSchemaOf({ modules, mode }: FormMetadata): RjsfUiSchema {
  const fields = modules.flatMap((module) => module.fields)
  return {
    'ui:order': [...fields.map(({ key }) => key), '*'],
    'ui:sections': modules.map(({ label, fields }) => ({ title: label, fields: fields.map(({ key }) => key) })),
    ...(mode === 'view' && { 'ui:submitButtonOptions': { norender: true } }),
    ...Object.fromEntries(fields.map((field) => [field.key, fieldUiSchemaOf(field)])),
  }
}

function fieldUiSchemaOf(field: FormField): RjsfFieldUiSchema {
  const { placeholder, masked } = field
  if (masked) return {}
  return { ...widgetOf(field), ...(placeholder !== undefined && isTyped(field) && { 'ui:placeholder': placeholder }) }
}

function widgetOf({ control, options = [] }: FormField): RjsfFieldUiSchema {
  switch (control) {
    case 'textarea':
      return { 'ui:widget': 'textarea', 'ui:options': { rows: 4 } }
    case 'date':
      return { 'ui:widget': 'date' }
    case 'multiselect':
      return { 'ui:widget': 'checkboxes', items: { 'ui:enumNames': labelsOf(options) } }
    case 'select':
    case 'tree':
      return { 'ui:enumNames': labelsOf(options) }
    case 'phone':
      return { 'ui:options': { inputType: 'tel' } }
    case 'email':
      return { 'ui:options': { inputType: 'email' } }
    case 'text':
    case 'url':
    case 'number':
    case 'address':
      return {}
  }
}

function labelsOf(options: readonly FormOption[]): Record<string, string> {
  return Object.fromEntries(flatOptionsOf(options).map(({ value, label }) => [value, label]))
}

/** A list would show the example as if it were chosen. */
function isTyped({ control }: FormField): boolean {
  return control !== 'select' && control !== 'multiselect' && control !== 'tree'
}
