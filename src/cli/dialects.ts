import type { FormMetadata } from '../form/index.ts'

/** What each dialect makes of a form; functions, which JSON has not, are left out when it is printed. */
export const dialects = {
  metadata: (form: FormMetadata): object => form,
} as const satisfies Readonly<Record<string, (form: FormMetadata) => object>>

/** The name of a dialect. */
export type Dialect = keyof typeof dialects

/** All of them. */
export const dialectNames = Object.keys(dialects)
