import type { CustomerModel } from '../model/model.ts'
import { duplicateIndexOf } from './duplicate-index.ts'
import type { DuplicateOptions } from './duplicate-options.ts'
import type { Likeness } from './pair-reasons.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * How alike two records in canonical form are, from 0 to 100, and why: the points of the reasons add up to the score. Hint: the
 * score is for people and for the order of a list; whether two records are duplicates is for the rules to say.
 */
export function likenessOf(
  one: Values,
  other: Values,
  model: Pick<CustomerModel, 'fields' | 'duplicates'>,
  options: DuplicateOptions = {},
): Likeness {
  const index = duplicateIndexOf(model, options, 2)
  return index.likeness(index.add(one), index.add(other))
}
