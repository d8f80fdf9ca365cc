import type { Field } from './fields.ts'
import type { CustomerModel } from './model.ts'

type CodeOf<Model extends CustomerModel, List extends string> = List extends keyof Model['options']
  ? Model['options'][List][number]['code']
  : string

/** The canonical value of a field of this row. */
export type ValueOf<Model extends CustomerModel, Row extends Field> = Row extends {
  kind: 'choice'
  options: infer List extends string
}
  ? CodeOf<Model, List>
  : Row extends { kind: 'choices'; options: infer List extends string }
    ? readonly CodeOf<Model, List>[]
    : Row extends { kind: 'amount' | 'headCount' }
      ? number
      : string

type RequiredKey<Fields> = { [Key in keyof Fields]: Fields[Key] extends { required: true } ? Key : never }[keyof Fields]

/**
 * The record that a model describes, in canonical form: required fields are present, options are unions of their codes.
 * A property shows the comment of its row.
 */
export type RecordOf<Model extends CustomerModel> = Simplify<
  Required<ValuesOf<Model, Pick<Model['fields'], RequiredKey<Model['fields']>>>> &
    Partial<ValuesOf<Model, Omit<Model['fields'], RequiredKey<Model['fields']>>>>
>

type ValuesOf<Model extends CustomerModel, Fields> = {
  -readonly [Key in keyof Fields]: ValueOf<Model, Extract<Fields[Key], Field>>
}

type Simplify<Shape> = { [Key in keyof Shape]: Shape[Key] }
