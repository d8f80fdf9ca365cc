/**
 * The message of the first error of a field among the values of a form, in the language of the host; `undefined` when it
 * has none. `fieldCheckOf` makes one; the form dialects take it, so that a form says what the checker says.
 */
export type FieldCheck = (key: string, value: unknown, values: Readonly<Record<string, unknown>>) => string | undefined
