/** A rule of FormKit: its name and what it compares with. */
export type FormKitRule = readonly [name: string, ...args: (string | number)[]]

/** An attribute that has another value while an expression holds. */
export interface FormKitConditional<Value> {
  readonly if: string
  readonly then: Value
  readonly else: Value
}

/** What FormKit tells a rule or a message about the input, as far as it is needed. */
export interface FormKitNode {
  readonly value: unknown
  /** The group that the input stands in: the form. */
  readonly parent?: { readonly value: unknown } | null
}

/** One input of a form: a field. */
export interface FormKitInput {
  readonly $formkit: 'text' | 'tel' | 'textarea' | 'number' | 'date' | 'select' | 'checkbox'
  readonly name: string
  readonly label: string
  readonly help?: string
  readonly placeholder?: string
  /** The value is a number, not the text of one. */
  readonly number?: true
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  readonly if?: string
  readonly disabled?: true
  readonly validation?: readonly FormKitRule[] | FormKitConditional<readonly FormKitRule[]>
  readonly validationMessages?: Readonly<Record<string, string | ((context: { readonly node: FormKitNode }) => string)>>
  /** Rules by name; only with a check. */
  readonly validationRules?: Readonly<Record<string, (node: FormKitNode) => boolean>>
}

/** A section of a form. */
export interface FormKitSection {
  readonly $el: 'fieldset'
  readonly if?: string
  readonly children: readonly (FormKitInput | { readonly $el: 'legend'; readonly children: string })[]
}
