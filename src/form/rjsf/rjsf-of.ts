import type { FieldCheck } from '../../model/field-check.ts'
import type { FormMetadata } from '../form-metadata.ts'
import type { FormSchema } from '../form-schema.ts'
import { schemaOfForm } from '../schema-of-form.ts'
import { customValidateOf, type RjsfCustomValidate } from './custom-validate.ts'
import { type RjsfError, transformErrorsOf } from './transform-errors.ts'
import { type RjsfUiSchema, uiSchemaOf } from './ui-schema.ts'

/** Properties of `<Form>`: what it shows, and how it says what is wrong. */
export interface RjsfForm {
  readonly schema: FormSchema
  readonly uiSchema: RjsfUiSchema
  /** Says what ajv found in the words of the form. */
  readonly transformErrors: (errors: RjsfError[]) => RjsfError[]
  /** Says what the checker says. */
  readonly customValidate?: RjsfCustomValidate
  /** The browser would refuse first, in a language of its own. */
  readonly noHtml5Validate: true
  /** The list of all errors has an English heading; each error stands beside its field. */
  readonly showErrorList: false
  /** Drops the values of hidden fields when the form is submitted. */
  readonly omitExtraData: true
}

/**
 * The form as properties of `<Form>` of react-jsonschema-form 6: `<Form {...rjsfOf(form, check)} validator={validator} />`.
 *
 * `schema` and `uiSchema` are plain JSON. Without a check, ajv judges by the schema, in the words of the form; with one, every
 * field that can be filled in says what the checker says, and nothing else.
 */
export function rjsfOf(form: FormMetadata, check?: FieldCheck): RjsfForm {
  return {
    schema: schemaOfForm(form, 'enum'),
    uiSchema: uiSchemaOf(form),
    transformErrors: transformErrorsOf(form, check !== undefined),
    ...(check && { customValidate: customValidateOf(form, check) }),
    noHtml5Validate: true,
    showErrorList: false,
    omitExtraData: true,
  }
}
