import type { CustomerModel } from '../model/model.ts'
import type { BlockingCost } from './blocking-cost.ts'
import { type DuplicateIndex, type DuplicatePair, duplicateIndexOf } from './duplicate-index.ts'
import type { DuplicateOptions } from './duplicate-options.ts'

type Values = Readonly<Record<string, unknown>>

/** What a search among records found. */
export interface FoundDuplicates {
  readonly cost: BlockingCost
  /** In the order of the later record; `one` and `other` are places in the list, from 0. */
  readonly pairs: readonly DuplicatePair[]
}

/**
 * Finds the records of a list that are one customer (查重), by the rules of the model or else of the package. Records are in
 * canonical form, as `parseRecord` gives them; a masked value is not compared. What too many records share is not followed but
 * told in `cost.refused`. Hint: for a million records ask the index for its pairs one by one.
 */
export function findDuplicates(
  records: readonly Values[],
  model: Pick<CustomerModel, 'fields' | 'duplicates'>,
  options: DuplicateOptions = {},
): FoundDuplicates {
  const index = indexOfRecords(records, model, options)
  return { cost: index.cost(), pairs: [...index.pairs()] }
}

/** What a search would cost, without the search: how many pairs, by which fields, and what would be refused. */
export function blockingCostOf(
  records: readonly Values[],
  model: Pick<CustomerModel, 'fields' | 'duplicates'>,
  options: DuplicateOptions = {},
): BlockingCost {
  return indexOfRecords(records, model, options).cost()
}

function indexOfRecords(
  records: readonly Values[],
  model: Pick<CustomerModel, 'fields' | 'duplicates'>,
  options: DuplicateOptions,
): DuplicateIndex {
  const index = duplicateIndexOf(model, options, records.length)
  for (const record of records) index.add(record)
  return index
}
