import { changedModel } from './changed-model.ts'
import type { DefinedModel } from './defined-model.ts'
import { assertChanges } from './definition/problems-of-changes.ts'
import { assertModel } from './definition/problems-of-model.ts'
import type { CustomerModel } from './model.ts'
import type { ModelChanges } from './model-changes.ts'

/**
 * Makes a model from another by saying what is different. The type of the record follows: options become unions, what is
 * always required is present, what is removed is gone.
 *
 * Fields, options, templates, rules, severities, checks and words are changed entry by entry (`null` removes one); every
 * other part is one policy and is replaced as a whole. A new field stands behind the last one of its module, unless `order`
 * says otherwise; then `order` names every field.
 *
 * Throws a `TypeError` that tells every mistake with the nearest known name: unknown keys, a rule or condition on a field
 * that is not there, conditions that turn in a circle, codes that occur twice.
 */
export function defineCustomerModel<const Base extends CustomerModel, const Changes extends ModelChanges<Base>>(
  changes: Changes & { readonly extends: Base },
): DefinedModel<Base, Changes> {
  assertChanges(changes.extends, changes)
  const model = changedModel(changes.extends, changes)
  assertModel(model)
  const defined: unknown = model
  return defined as DefinedModel<Base, Changes>
}
