import type { CustomerModel } from '../model.ts'
import { customerModelSchema } from './model-schema.ts'
import { assertNone, type ModelProblem } from './problem.ts'
import { referenceProblems } from './references.ts'
import { structureProblems } from './structure.ts'

/**
 * Everything that is wrong with a model: its shape by `customerModelSchema`, and, where that is sound, what it names and does
 * not have, what occurs twice, and conditions that turn in a circle. Empty for a model that can be used. Never throws.
 */
export function problemsOfModel(model: unknown): readonly ModelProblem[] {
  const problems = structureProblems(model, customerModelSchema)
  return problems.length > 0 ? problems : referenceProblems(model as CustomerModel)
}

/** Throws a `TypeError` that tells what is wrong with a model. */
export function assertModel(model: CustomerModel): void {
  assertNone(problemsOfModel(model), `The model "${String(model.name).slice(0, 64)}"`)
}
