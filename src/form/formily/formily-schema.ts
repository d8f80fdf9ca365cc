import type { FormOption } from '../form-metadata.ts'

// Nodes are type aliases, not interfaces: Formily's `ISchema` takes keys of any kind, which an interface never promises to fit.

/** A form for `SchemaField` of Formily 2: one void node per module, the fields below it. Values lie flat, by field. */
export type FormilySchema = {
  readonly type: 'object'
  readonly properties: Record<string, FormilyModule>
}

/** A module: a card, say. It is hidden while all of its fields are. */
export type FormilyModule = {
  readonly type: 'void'
  readonly title: string
  readonly 'x-component': string
  readonly 'x-component-props': Readonly<Record<string, unknown>>
  /** An expression: true while the module is shown. */
  readonly 'x-visible'?: string
  readonly properties: Record<string, FormilyField | FormilyMaskedField>
}

/** A field that is filled in or looked at. */
export type FormilyField = {
  readonly type: 'string' | 'number' | 'array'
  readonly title: string
  readonly enum?: FormOption[]
  readonly 'x-decorator': string
  readonly 'x-decorator-props': Readonly<Record<string, unknown>>
  readonly 'x-component': string
  readonly 'x-component-props': Readonly<Record<string, unknown>>
  /** An expression: true while the field is shown. Hidden (`display: 'none'`), its value is taken out of the values. */
  readonly 'x-visible'?: string
  readonly 'x-read-pretty'?: true
  readonly 'x-validator'?: (FormilyRule | FormilyFunctionRule)[]
  readonly 'x-reactions'?: FormilyReaction[]
}

/** A field whose value is shown masked and never sent back: a node without a value, whose content is the masked text. */
export type FormilyMaskedField = {
  readonly type: 'void'
  readonly title: string
  readonly 'x-decorator': string
  readonly 'x-decorator-props': Readonly<Record<string, unknown>>
  readonly 'x-visible'?: string
  readonly 'x-reactions': FormilyReaction[]
}

/** What Formily checks by itself. Strings in `{{ }}` are expressions, which it evaluates anew when what they read changes. */
export interface FormilyRule {
  readonly required?: boolean | string
  readonly whitespace?: boolean | string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly message: string
}

/** A check with the values of the form; an empty text says that nothing is wrong. */
export interface FormilyFunctionRule {
  readonly validator: (value: unknown, rule: unknown, context: { readonly form: FormilyForm }) => string
}

/** What a check reads of Formily's form. */
export interface FormilyForm {
  readonly values: Readonly<Record<string, unknown>>
}

/** What happens to a field, or to the one named as `target`, when something changes. */
export interface FormilyReaction {
  readonly target?: string
  readonly effects?: string[]
  readonly when?: string
  readonly fulfill: { readonly state?: Readonly<Record<string, string>>; readonly run: string }
}
