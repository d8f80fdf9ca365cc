import type { CustomerModel } from '../model.ts'
import { type BaseOf, modelOfChanges, stockModelOf } from './model-of-changes.ts'
import { plainJson } from './plain-json.ts'
import { unusable } from './problem.ts'

/**
 * A model from changes in JSON text, or in what `JSON.parse` or a database gave: what `defineCustomerModel` makes of them.
 *
 * `extends` is a name; `baseOf` gives the model of that name, and knows `customer` and `guide` unless the host passes its own.
 * Throws a `TypeError` that tells every mistake: text that is no JSON, a shape that `customerModelChangesSchema` refuses, a base
 * or a name that is not there, and what is wrong with the model that would come of it.
 */
export function customerModelFromChanges(json: unknown, baseOf: BaseOf = stockModelOf): CustomerModel {
  const made = modelOfChanges(plainJson(json, 'The changes'), baseOf)
  if (!made.ok) throw unusable(made.problems, 'The changes in the JSON')
  return made.model
}
