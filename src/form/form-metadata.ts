import type { Condition } from '../model/conditions.ts'
import type { KindName } from '../model/fields.ts'

/** What the form is for: a new record, a record that is changed, or one that is only looked at. */
export type FormMode = 'create' | 'edit' | 'view'

/** What a person uses to fill in a field. */
export type Control =
  | 'text'
  | 'textarea'
  | 'phone'
  | 'email'
  | 'url'
  | 'date'
  | 'number'
  | 'select'
  | 'multiselect'
  | 'tree'
  | 'address'

/** One entry of a list or of a tree to choose from. */
export interface FormOption {
  /** What the record holds. */
  readonly value: string
  readonly label: string
  readonly children?: readonly FormOption[]
}

/** The bounds that a control can keep by itself. */
export interface FormLimits {
  /** Characters, counted as people count them (code points). */
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  /** Decimal places of a number. */
  readonly decimals?: number
}

/** What a form says beside a field, for libraries that check by themselves. Plain text in the language of the form. */
export interface FormMessages {
  /** The field is empty, and must not be. */
  readonly required: string
  /** The value has not the form that `pattern`, `limits` or `options` ask for. */
  readonly invalid: string
}

/** One field of a form. */
export interface FormField {
  readonly key: string
  readonly kind: KindName
  readonly control: Control
  readonly label: string
  readonly help: string
  /** A value as a person would type it. */
  readonly placeholder?: string
  /** For `select` and `multiselect` a list, for `tree` (industry) and `address` (divisions) a tree, where the host gave the table. */
  readonly options?: readonly FormOption[]
  /**
   * Always, never, or while the condition holds for the values of the form. Conditions stand for themselves: that a hidden
   * field is never required is worked in.
   */
  readonly required: boolean | Condition
  /** Hidden, a field is not required, and its value is dropped on submission. */
  readonly visible: true | Condition
  readonly readOnly: boolean
  /** The value is shown masked to this role, and never sent back. */
  readonly masked: boolean
  readonly limits: FormLimits
  /** Unit of a number, in words. */
  readonly unit?: string
  /** A regular expression (flag `u`) that every acceptable value matches; others may match too. */
  readonly pattern?: string
  /** The fields whose change asks for another check of this one. */
  readonly recheckOn: readonly string[]
  readonly messages: FormMessages
}

/** A section of a form with its fields, in order. */
export interface FormModule {
  readonly key: string
  readonly label: string
  readonly fields: readonly FormField[]
}

/** A form as plain JSON: everything that a form library has to be told, in the words of one language. */
export interface FormMetadata {
  readonly model: string
  readonly locale: string
  readonly mode: FormMode
  /** The customer type whose template this is; `null` for the form in which the type is chosen. */
  readonly customerType: string | null
  readonly modules: readonly FormModule[]
}
