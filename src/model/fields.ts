import type { Condition } from './conditions.ts'

/** What every field row may say, whatever its kind. Rows hold data only: no functions, no words of a language. */
interface AnyField {
  /** The module (section of the form) that the field belongs to. */
  readonly module: string
  /** Always, never, or when a condition on the record holds. */
  readonly required: boolean | Condition
  /** Shown only while the condition holds; absent: always. A hidden field is not required, and its value is dropped. */
  readonly visible?: Condition
  /** Recommended for key customers: missing there is a warning, never an error. */
  readonly recommended?: true
  /** Personal data: masked for whoever may not see it. */
  readonly personal?: true
  /** Once given, it never changes (`mayChange`, `patchRecord`). */
  readonly immutable?: true
  /** Other names that spreadsheets give the column; key and labels are known anyway. */
  readonly names?: readonly string[]
}

/** A field row: what one field of the record is. Its `kind` decides how values are normalised, checked and shown. */
export type Field = AnyField &
  (
    | { readonly kind: 'companyName' }
    | { readonly kind: 'personName' }
    | { readonly kind: 'text'; readonly maximum: number }
    | { readonly kind: 'longText'; readonly maximum: number }
    | { readonly kind: 'phone' /** How many numbers the field may hold. */; readonly maximum: number }
    | { readonly kind: 'email' }
    | { readonly kind: 'webAddress' }
    | { readonly kind: 'calendarDate' }
    | { readonly kind: 'amount' /** In 万元 (10,000 yuan). */; readonly maximum: number }
    | { readonly kind: 'choice'; readonly options: string }
    | { readonly kind: 'choices'; readonly options: string }
    | { readonly kind: 'industry' }
    | { readonly kind: 'address' }
    | { readonly kind: 'creditCode' }
    | { readonly kind: 'headCount' }
    | {
        readonly kind: 'number'
        readonly maximum: number
        /** Absent: 0. */
        readonly minimum?: number
        /** Decimal places at most; absent: a whole number. */
        readonly decimals?: number
        /** What people write behind the number: `台`, `k USD`. The unit of the form is one of the words. */
        readonly units?: readonly string[]
      }
  )

/** The kinds of value a field can have. */
export type KindName = Field['kind']

/** One entry of an option list: the stored code, and what people write for it. */
export interface Option {
  readonly code: string
  /** Labels and aliases that `normalize` recognises, in any language. */
  readonly names: readonly string[]
}
