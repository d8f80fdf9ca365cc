import { conditionHolds } from '../model/conditions.ts'
import type { FormMetadata } from './form-metadata.ts'

/**
 * What is sent of the values of a form: all but those of hidden fields, and those that are only shown masked. Keys that are no
 * fields of the form, such as the id of the record, stay.
 *
 * For libraries that keep the values of what they hide.
 */
export function sentValuesOf(form: FormMetadata, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = form.modules
    .flatMap(({ fields }) => fields)
    .filter(({ visible, masked }) => masked || (visible !== true && !conditionHolds(visible, values)))
    .map(({ key }) => key)
  return Object.fromEntries(Object.entries(values).filter(([key]) => !kept.includes(key)))
}
