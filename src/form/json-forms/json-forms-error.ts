import type { AjvError } from '../../json-schema/ajv-faults.ts'

/** An error as JSON Forms shows it (`ErrorObject` of ajv), by shape. */
export interface JsonFormsError extends AjvError {
  readonly message?: string
}

/** `Translator` of JSON Forms, by shape. */
export interface JsonFormsTranslator {
  (id: string, defaultMessage: string, values?: unknown): string
  (id: string, defaultMessage: undefined, values?: unknown): string | undefined
  (id: string, defaultMessage?: string, values?: unknown): string | undefined
}

/** The property `i18n` of JSON Forms. */
export interface JsonFormsTranslation {
  readonly locale: string
  readonly translate: JsonFormsTranslator
  readonly translateError: (error: JsonFormsError) => string
}
