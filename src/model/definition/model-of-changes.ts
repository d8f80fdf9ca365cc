import { changedModel } from '../changed-model.ts'
import type { CustomerModel } from '../model.ts'
import type { ModelChanges } from '../model-changes.ts'
import { stockModels } from '../stock-models.ts'
import { customerModelChangesSchema } from './changes-schema.ts'
import { known } from './names.ts'
import type { ModelProblem } from './problem.ts'
import { problemsOfChanges } from './problems-of-changes.ts'
import { problemsOfModel } from './problems-of-model.ts'
import { structureProblems } from './structure.ts'

/** The model of a name; `undefined` where there is none. */
export type BaseOf = (name: string) => CustomerModel | undefined

/** A model, or everything that keeps changes from making one. */
export type ModelOfChanges =
  | { readonly ok: true; readonly model: CustomerModel }
  | { readonly ok: false; readonly problems: readonly ModelProblem[] }

/** The model of the package that has this name. */
export function stockModelOf(name: string): CustomerModel | undefined {
  const models: Readonly<Record<string, CustomerModel>> = stockModels
  return Object.hasOwn(models, name) ? models[name] : undefined
}

/**
 * Works changes into the model that they extend. Their shape is judged first, then what they name, then the model that comes
 * of them: each where the one before is sound. Throws only what `baseOf` throws, which is asked once the shape is sound.
 */
export function modelOfChanges(changes: unknown, baseOf: BaseOf): ModelOfChanges {
  const shape = structureProblems(changes, customerModelChangesSchema)
  if (shape.length > 0) return { ok: false, problems: shape }
  const sound = changes as ModelChanges & { readonly extends: string }
  const base = baseOf(sound.extends)
  if (!base) return { ok: false, problems: unknownBase(sound.extends) }
  const named = problemsOfChanges(base, sound)
  if (named.length > 0) return { ok: false, problems: named }
  const model = changedModel(base, sound)
  const problems = problemsOfModel(model)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, model }
}

/** The host may not know a name of the package. */
function unknownBase(name: string): ModelProblem[] {
  const others = Object.keys(stockModels).filter((other) => other !== name)
  return known([name], others, 'extends', 'model')
}
