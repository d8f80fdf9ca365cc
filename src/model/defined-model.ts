import type { readyMadeOptions } from './customer-options.ts'
import type { Option } from './fields.ts'
import type { CustomerModel, Template } from './model.ts'
import type { ModelChanges } from './model-changes.ts'
import type { readyMadeFields } from './ready-made-fields.ts'

/** The model that `defineCustomerModel` gives, as far as the type of the record depends on it. */
export type DefinedModel<Base extends CustomerModel, Changes extends ModelChanges> = Omit<
  CustomerModel,
  'fields' | 'options' | 'templates'
> & {
  readonly fields: Fields<Base, Part<Changes, 'fields'>, Part<Changes, 'override'>>
  readonly options: Options<Base, Part<Changes, 'fields'>, Part<Changes, 'options'>>
  readonly templates: Templates<Base['templates'], Part<Changes, 'templates'>>
}

/** A part of the changes; nothing where it is not there. */
type Part<Changes, Key extends string> = Changes extends { readonly [Name in Key]: infer Value extends object }
  ? Value
  : unknown

type Fields<Base extends CustomerModel, Added, Override> = {
  readonly [Key in keyof Base['fields'] as Key extends keyof Override
    ? Override[Key] extends null
      ? never
      : Key
    : Key]: Key extends keyof Override ? Patched<Base['fields'][Key], Override[Key]> : Base['fields'][Key]
} & {
  readonly [Key in keyof Added]: Added[Key] extends true
    ? Key extends keyof typeof readyMadeFields
      ? Key extends keyof Override
        ? Patched<(typeof readyMadeFields)[Key], Override[Key]>
        : (typeof readyMadeFields)[Key]
      : never
    : Extract<Added[Key], object>
}

type Patched<Row, Patch> = {
  readonly [Key in keyof Row | keyof Patch as Key extends keyof Patch
    ? Patch[Key] extends null
      ? never
      : Key
    : Key]: Key extends keyof Patch ? Patch[Key] : Key extends keyof Row ? Row[Key] : never
}

type Options<Base extends CustomerModel, Added, Lists> = Omit<Base['options'], keyof Lists> &
  Pick<typeof readyMadeOptions, Exclude<ReadyMadeList<Added>, keyof Lists | keyof Base['options']>> & {
    readonly [List in keyof Lists]: Extract<Lists[List], readonly Option[]>
  }

type ReadyMadeList<Added> = {
  [Key in keyof Added & keyof typeof readyMadeFields]: Added[Key] extends true
    ? (typeof readyMadeFields)[Key] extends { readonly options: infer List extends keyof typeof readyMadeOptions }
      ? List
      : never
    : never
}[keyof Added & keyof typeof readyMadeFields]

type Templates<Before, Changed> = Omit<Before, keyof Changed> & {
  readonly [Type in keyof Changed]: Extract<Changed[Type], Template>
}
