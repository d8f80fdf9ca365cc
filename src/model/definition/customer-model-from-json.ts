import type { CustomerModel } from '../model.ts'
import { plainJson } from './plain-json.ts'
import { assertNone } from './problem.ts'
import { problemsOfModel } from './problems-of-model.ts'

/**
 * A model from JSON text, or from what `JSON.parse` or a database gave: a copy that shares nothing with it.
 *
 * Throws a `TypeError` that tells every mistake: text that is no JSON, a shape that `customerModelSchema` refuses, names that
 * are not there. The type of the record of such a model is only known at run time: its properties are `unknown` kinds of value.
 */
export function customerModelFromJSON(json: unknown): CustomerModel {
  const model = plainJson(json, 'The model')
  assertNone(problemsOfModel(model), 'The model in the JSON')
  return model as CustomerModel
}
