import type { FieldCheck } from '../../model/field-check.ts'
import type { FormMetadata } from '../form-metadata.ts'
import type { JsonFormsError } from './json-forms-error.ts'

/** What the checker says of every field that can be filled in, as errors of JSON Forms. */
export function checkerErrorsOf(
  { modules }: FormMetadata,
  check: FieldCheck,
): (values: Readonly<Record<string, unknown>> | undefined) => JsonFormsError[] {
  const keys = modules.flatMap(({ fields }) => fields.flatMap(({ key, readOnly }) => (readOnly ? [] : [key])))
  return (values = {}) =>
    keys.flatMap((key) => {
      const message = check(key, values[key], values)
      return message === undefined ? [] : [errorAt(key, message)]
    })
}

/** No schema has the keyword, so the message is nobody else's to translate. */
function errorAt(key: string, message: string): JsonFormsError {
  return { keyword: 'check', instancePath: `/${key}`, schemaPath: '#/check', params: {}, message }
}
