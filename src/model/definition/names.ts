import type { ModelProblem } from './problem.ts'
import { hintOf } from './structure.ts'

/** The names that the parts of a model may use. */
export interface Names {
  readonly fields: readonly string[]
  readonly possibleFields: readonly string[]
  readonly types: readonly string[]
}

/** Names that are not known, each with the nearest one that is. */
export function known(used: readonly string[], names: readonly string[], path: string, what: string): ModelProblem[] {
  return used
    .filter((name) => !names.includes(name))
    .map((name) => ({
      path,
      problem: `names the ${what} "${name.slice(0, 64)}", which is not there${hintOf(name, names)}`,
    }))
}

/** Names that occur twice. */
export function onlyOnce(names: readonly string[], path: string): ModelProblem[] {
  const twice = new Set(names.filter((name, index) => names.indexOf(name) < index))
  return [...twice].map((name) => ({ path, problem: `has "${name.slice(0, 64)}" twice` }))
}

/** The codes of a list, each of which must occur once. */
export function codesOnce(entries: readonly { readonly code: string }[], path: string): ModelProblem[] {
  return onlyOnce(
    entries.map(({ code }) => code),
    path,
  )
}
