import type { FieldCheck } from '../../model/field-check.ts'
import type { FormMetadata } from '../form-metadata.ts'
import type { FormSchema } from '../form-schema.ts'
import { schemaOfForm } from '../schema-of-form.ts'
import { checkerErrorsOf } from './checker-errors.ts'
import type { JsonFormsError, JsonFormsTranslation } from './json-forms-error.ts'
import { translationOf } from './translation.ts'
import { type JsonFormsLayout, uiSchemaOf } from './ui-schema.ts'

/** Properties of `<JsonForms>`. */
export interface JsonFormsForm {
  readonly schema: FormSchema
  readonly uischema: JsonFormsLayout
  /** Says what ajv found in the words of the form. */
  readonly i18n: JsonFormsTranslation
}

/** Properties of `<JsonForms>`, and what the checker says. */
export interface JsonFormsCheckedForm extends JsonFormsForm {
  /** Only the checker judges. */
  readonly validationMode: 'NoValidation'
  /** What is wrong with the values, for the property `additionalErrors`; nothing, when the form may be submitted. */
  readonly errorsOf: (values: Readonly<Record<string, unknown>> | undefined) => JsonFormsError[]
}

/**
 * The form as properties of `<JsonForms>` of JSON Forms 3. Make them once, not in every rendering.
 *
 * `schema` and `uischema` are plain JSON. Without a check, ajv judges by the schema, in the words of the form; with one,
 * `errorsOf` tells what the checker says of every field that can be filled in.
 */
export function jsonFormsOf(form: FormMetadata, check: FieldCheck): JsonFormsCheckedForm
export function jsonFormsOf(form: FormMetadata, check?: undefined): JsonFormsForm
export function jsonFormsOf(form: FormMetadata, check?: FieldCheck): JsonFormsForm | JsonFormsCheckedForm {
  const made: JsonFormsForm = {
    schema: schemaOfForm(form, 'oneOf'),
    uischema: uiSchemaOf(form),
    i18n: translationOf(form),
  }
  return check ? { ...made, validationMode: 'NoValidation', errorsOf: checkerErrorsOf(form, check) } : made
}
