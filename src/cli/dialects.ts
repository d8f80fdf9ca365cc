import { amisOf } from '../form/amis/index.ts'
import { asyncValidatorOf } from '../form/async-validator/index.ts'
import { formilyOf } from '../form/formily/index.ts'
import { formkitOf } from '../form/formkit/index.ts'
import type { FormMetadata } from '../form/index.ts'
import { jsonFormsOf } from '../form/json-forms/index.ts'
import { proComponentsOf } from '../form/pro-components/index.ts'
import { rjsfOf } from '../form/rjsf/index.ts'
import { surveyjsOf } from '../form/surveyjs/index.ts'

/** What each dialect makes of a form, without the checks that only a program can do. */
export const dialects = {
  metadata: (form) => form,
  rjsf: (form) => rjsfOf(form),
  'json-forms': (form) => jsonFormsOf(form),
  formily: (form) => formilyOf(form),
  'async-validator': (form) => asyncValidatorOf(form),
  'pro-components': (form) => proComponentsOf(form),
  amis: (form) => amisOf(form),
  formkit: (form) => formkitOf(form),
  surveyjs: (form) => surveyjsOf(form),
} as const satisfies Readonly<Record<string, (form: FormMetadata) => object>>

/** The name of a dialect. */
export type Dialect = keyof typeof dialects

/** All of them. */
export const dialectNames = Object.keys(dialects)
