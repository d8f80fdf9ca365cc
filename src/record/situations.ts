import { compileTest } from '../model/conditions.ts'
import { testsOf } from '../model/tests-of.ts'
import type { CompiledModel, ConditionalField } from './compile-model.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * How a record stands by the tests of a model (`testsOf`): records of one situation get the same answer from every condition. Fields are named by
 * their position in the order of the model.
 */
export interface Situation {
  /** What a form hides. */
  readonly hidden: readonly number[]
  /** What must be filled in. */
  readonly required: readonly number[]
  /** What should be, of a customer of high value. */
  readonly recommended: readonly number[]
}

/** A model has few situations; one whose conditions know countless ones is not followed into all of them. */
const mostKept = 10_000

/** The answers to more tests do not fit into one number; then every record has a situation of its own. */
const mostTests = 52

/** Finds the situation of records without a faulty value. Records of the same situation mostly get the same object. */
export function situationsOf(compiled: CompiledModel): (values: Values) => Situation {
  const known = new Map<number, Situation>()
  const signatureOf = signatures(compiled)
  return (values) => {
    const signature = signatureOf?.(values)
    const found = signature === undefined ? undefined : known.get(signature)
    if (found !== undefined) return found
    const situation = situationOf(compiled, values)
    if (signature === undefined) return situation
    if (known.size >= mostKept) known.clear()
    known.set(signature, situation)
    return situation
  }
}

/** A number made of the answers to all tests; `undefined` where they are too many. */
function signatures({ model }: CompiledModel): ((values: Values) => number) | undefined {
  const tests = testsOf(model)
  if (tests.length > mostTests) return undefined
  const byField = [...new Set(tests.map(({ field }) => field))].map((field) => ({
    field,
    answers: tests.flatMap((test, index) =>
      test.field === field ? [{ holds: compileTest(test), weight: 2 ** index }] : [],
    ),
  }))
  return (values) => {
    let signature = 0
    for (let index = 0; index < byField.length; index += 1) {
      const { field, answers } = byField[index] as (typeof byField)[number]
      const value = values[field]
      for (let next = 0; next < answers.length; next += 1) {
        const { holds, weight } = answers[next] as (typeof answers)[number]
        if (holds(value)) signature += weight
      }
    }
    return signature
  }
}

function situationOf(compiled: CompiledModel, values: Values): Situation {
  const { fieldOf, hideable, highValue } = compiled
  const holds = (field: ConditionalField) => field.holds === undefined || field.holds(values)
  const positionsOf = (fields: readonly ConditionalField[]) =>
    fields.flatMap(({ key }) => fieldOf.get(key)?.position ?? [])
  const required = positionsOf(compiled.required.filter(holds))
  const recommended = highValue.some((isSo) => isSo(values)) ? positionsOf(compiled.recommended.filter(holds)) : []
  return {
    hidden: positionsOf(hideable.filter((field) => !holds(field))),
    required,
    recommended: recommended.filter((position) => !required.includes(position)),
  }
}
