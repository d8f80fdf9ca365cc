import { type AjvError, faultsOf } from '../../json-schema/ajv-faults.ts'
import { faultMessageOf } from '../fault-message.ts'
import type { FormMetadata } from '../form-metadata.ts'

/** An error as RJSF tells it (`RJSFValidationError`), by shape. */
export interface RjsfError {
  name?: string
  message?: string
  params?: Readonly<Record<string, unknown>>
  property?: string
  schemaPath?: string
  stack: string
  title?: string
}

/**
 * Says in the words of the form what ajv found: one message for each field, told of the field itself, since nothing shows what
 * is told of an entry of a list. Where a check tells what is wrong with the fields (`checked`), nothing is said of them here.
 * Errors about anything else pass as they are.
 */
export function transformErrorsOf({ modules }: FormMetadata, checked: boolean): (errors: RjsfError[]) => RjsfError[] {
  const fields = new Map(modules.flatMap((module) => module.fields.map((field) => [field.key, field] as const)))
  const isOwn = (error: RjsfError) => fields.has(stepsOf(error)[0] ?? '')
  return (errors) => [
    ...faultsOf(errors.filter(isOwn).map(ajvErrorOf)).flatMap(({ path: [key], error: { original, ...error } }) => {
      const field = fields.get(String(key))
      if (field === undefined || checked || field.readOnly) return []
      const message = faultMessageOf(field, error)
      const { label: title } = field
      return [{ ...original, property: `.${field.key}`, title, message, stack: `${title} ${message}` }]
    }),
    // That a condition asks for something is told by what it asks for.
    ...errors.filter((error) => !isOwn(error) && error.name !== 'if'),
  ]
}

/** RJSF puts a missing key behind the path. */
function ajvErrorOf(original: RjsfError): AjvError & { readonly original: RjsfError } {
  const { name = '', schemaPath = '', params = {} } = original
  const steps = stepsOf(original)
  const own = params.missingProperty === undefined ? steps : steps.slice(0, -1)
  return { keyword: name, instancePath: own.map((step) => `/${step}`).join(''), schemaPath, params, original }
}

function stepsOf({ property = '' }: RjsfError): string[] {
  return property.split('.').filter((step) => step !== '')
}
