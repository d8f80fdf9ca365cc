import { type Issue, standardSchemaOf } from 'kehu'
import type { FormMetadata } from 'kehu/form'
import { en, messageOf, zhCN } from 'kehu/messages'
import { compiled, context } from './model.ts'

/** What a schema is told besides the model: the day, and the words in the language of the form. */
export function schemaOptionsOf({ locale }: FormMetadata) {
  const language = locale === 'en' ? en : zhCN
  return { context, message: (issue: Issue) => messageOf(issue, language) }
}

/** The schema of a customer for libraries that take a Standard Schema. */
export function customerSchemaOf(form: FormMetadata) {
  return standardSchemaOf(compiled, schemaOptionsOf(form))
}

/** What a form of a customer is made of. */
export interface CustomerFormProps<Customer> {
  readonly form: FormMetadata
  readonly customer: Customer
  readonly onSubmit: (record: unknown) => void
}
