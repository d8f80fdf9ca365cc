import type { FieldCheck } from '../../model/field-check.ts'
import type { FormMetadata } from '../form-metadata.ts'

/** Adds what is wrong with the values to the errors that RJSF hands over (`FormValidation`), and gives them back. */
export type RjsfCustomValidate = <Errors extends object>(values: unknown, errors: Errors) => Errors

/** What RJSF keeps of the errors of one field. */
interface FieldErrors {
  readonly __errors: string[]
  readonly addError: (message: string) => void
}

/** Tells what the checker says of every field that can be filled in. */
export function customValidateOf({ modules }: FormMetadata, check: FieldCheck): RjsfCustomValidate {
  const keys = modules.flatMap(({ fields }) => fields.flatMap(({ key, readOnly }) => (readOnly ? [] : [key])))
  return (formData, errors) => {
    const values: Readonly<Record<string, unknown>> = { ...Object(formData) }
    const places = errors as Record<string, FieldErrors>
    for (const key of keys) {
      const message = check(key, values[key], values)
      if (message === undefined) continue
      const place = Object.hasOwn(places, key) ? places[key] : undefined
      if (place) place.addError(message)
      else places[key] = errorsWith(message)
    }
    return errors
  }
}

/** For a field that has no place yet: RJSF makes them for the keys of the values. */
function errorsWith(message: string): FieldErrors {
  const errors = [message]
  return { __errors: errors, addError: (another) => errors.push(another) }
}
