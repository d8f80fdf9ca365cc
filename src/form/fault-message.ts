import type { AjvError } from '../json-schema/ajv-faults.ts'
import type { FormField } from './form-metadata.ts'

/** What a form says of an error of ajv about the schema of the form: that the field is empty, or what it asks for. */
export function faultMessageOf(
  { messages }: FormField,
  { keyword, params }: Pick<AjvError, 'keyword' | 'params'>,
): string {
  const asksForAny = (keyword === 'minLength' || keyword === 'minItems') && params.limit === 1
  return keyword === 'required' || asksForAny ? messages.required : messages.invalid
}
