import { type Language, optionLabelOf, ownEntry } from '../messages/index.ts'
import type { Field } from '../model/fields.ts'
import type { CustomerModel } from '../model/model.ts'
import type { FormOption } from './form-metadata.ts'

/** The trees to choose from by kind of field, where a host has the table: `industryTreeOf`, `divisionTreeOf`. */
export type OptionTrees = { readonly [Kind in 'industry' | 'address']?: readonly FormOption[] }

/** What there is to choose from; `undefined` where a value is typed. */
export function optionsOf(
  row: Field,
  model: Pick<CustomerModel, 'options'>,
  language: Language,
  trees: OptionTrees,
): readonly FormOption[] | undefined {
  if (!('options' in row)) return ownEntry(trees, row.kind)
  return (model.options[row.options] ?? []).map(({ code }) => ({
    value: code,
    label: optionLabelOf(row.options, code, language),
  }))
}
