import type { CustomerModel } from '../model.ts'
import { assertNone } from './problem.ts'
import { problemsOfModel } from './problems-of-model.ts'

/**
 * A model from JSON text, or from what `JSON.parse` or a database gave: a copy that shares nothing with it.
 *
 * Throws a `TypeError` that tells every mistake: text that is no JSON, a shape that `customerModelSchema` refuses, names that
 * are not there. The type of the record of such a model is only known at run time: its properties are `unknown` kinds of value.
 */
export function customerModelFromJSON(json: unknown): CustomerModel {
  const model: unknown = typeof json === 'string' ? parsed(json) : structuredCopy(json)
  assertNone(problemsOfModel(model), 'The model in the JSON')
  return model as CustomerModel
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new TypeError('The model cannot be read: the text is no JSON.')
  }
}

function structuredCopy(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null')
  } catch {
    throw new TypeError('The model cannot be read: it holds what JSON cannot (a function, a BigInt, or itself).')
  }
}
