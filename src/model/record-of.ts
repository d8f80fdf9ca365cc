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
    : Row extends { kind: 'amount' | 'headCount' | 'number' }
      ? number
      : string

/** A field that some customer type leaves out, or does not require as its row does. */
type OptionalByTemplate<Templates, Key> =
  | {
      [Type in keyof Templates]: Templates[Type] extends { readonly required: infer Required }
        ? Exclude<{ [Name in keyof Required]: Required[Name] extends true ? never : Name }[keyof Required], undefined>
        : never
    }[keyof Templates]
  | {
      [Type in keyof Templates]: Templates[Type] extends { readonly fields: readonly (infer Shown)[] }
        ? Exclude<Key, Shown>
        : never
    }[keyof Templates]

/** The fields that every accepted record has: required by their row, never hidden, and so in every template. */
export type RequiredKey<Model extends CustomerModel> = Exclude<
  {
    [Key in keyof Model['fields']]: Model['fields'][Key] extends { required: true }
      ? Model['fields'][Key] extends { visible: object }
        ? never
        : Key
      : never
  }[keyof Model['fields']],
  OptionalByTemplate<Model['templates'], keyof Model['fields']>
>

/**
 * The record that a model describes, in canonical form: fields that are always required are present, options are unions of
 * their codes. A property shows the comment of its row.
 */
export type RecordOf<Model extends CustomerModel> = Simplify<
  Required<ValuesOf<Model, Pick<Model['fields'], RequiredKey<Model>>>> &
    Partial<ValuesOf<Model, Omit<Model['fields'], RequiredKey<Model>>>>
>

type ValuesOf<Model extends CustomerModel, Fields> = {
  -readonly [Key in keyof Fields]: ValueOf<Model, Extract<Fields[Key], Field>>
}

type Simplify<Shape> = { [Key in keyof Shape]: Shape[Key] }
