import { faultsOf } from '../../json-schema/ajv-faults.ts'
import { faultMessageOf } from '../fault-message.ts'
import type { FormMetadata } from '../form-metadata.ts'
import type { JsonFormsError, JsonFormsTranslation, JsonFormsTranslator } from './json-forms-error.ts'

/**
 * Says in the words of the form what ajv found, each thing once. Errors that do not come of the schema say what they say; labels
 * and descriptions are in the language of the form already.
 */
export function translationOf({ modules, locale }: FormMetadata): JsonFormsTranslation {
  const fields = new Map(modules.flatMap((module) => module.fields.map((field) => [field.key, field] as const)))

  function translateError(error: JsonFormsError): string {
    const [fault] = faultsOf([error])
    const field = fields.get(String(fault?.path[0]))
    return field && judging.has(error.keyword) ? faultMessageOf(field, error) : (error.message ?? '')
  }

  function translate(id: string, defaultMessage: string, values?: unknown): string
  function translate(id: string, defaultMessage?: string, values?: unknown): string | undefined
  function translate(id: string, defaultMessage?: string, values?: unknown): string | undefined {
    // What stands in a list for no choice is "None" otherwise.
    if (id === 'enum.none') return ''
    if (!id.endsWith('.error.custom')) return defaultMessage
    const messages = errorsIn(values).map(translateError)
    return [...new Set(messages)].join('\n')
  }

  return { locale, translate: translate satisfies JsonFormsTranslator, translateError }
}

/** The keywords by which the schema of a form judges. */
const judging = new Set([
  'const',
  'maximum',
  'maxLength',
  'minimum',
  'minItems',
  'minLength',
  'oneOf',
  'pattern',
  'required',
  'type',
  'uniqueItems',
])

/** JSON Forms asks for a message that stands for all errors of a control, and hands them over. */
function errorsIn(values: unknown): readonly JsonFormsError[] {
  const { errors = [] } = Object(values) as { readonly errors?: readonly JsonFormsError[] }
  return errors
}
