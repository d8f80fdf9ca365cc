import type { Condition } from './conditions.ts'
import type { Field } from './fields.ts'
import type { CustomerModel } from './model.ts'

/** A field as one template shows it. */
export interface TemplateField {
  readonly key: string
  readonly row: Field
  readonly required: boolean | Condition
}

/**
 * The fields of the entry template of a customer type, in order. An absent or unknown type gets the general template.
 */
export function templateOf(model: CustomerModel, customerType?: unknown): TemplateField[] {
  const template =
    typeof customerType === 'string' && Object.hasOwn(model.templates, customerType)
      ? model.templates[customerType]
      : {}
  const fields: TemplateField[] = []
  for (const key of template?.fields ?? model.order) {
    const row = model.fields[key]
    if (row) fields.push({ key, row, required: template?.required?.[key] ?? row.required })
  }
  return fields
}
