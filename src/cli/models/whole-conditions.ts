import type { Condition } from '../../model/conditions.ts'
import type { ModelChange } from '../../model/diff-models.ts'
import type { CustomerModel } from '../../model/model.ts'

/** The changes with those inside of one condition as one change of the whole: a test alone says nothing. */
export function wholeConditions(
  changes: readonly ModelChange[],
  before: CustomerModel,
  after: CustomerModel,
): readonly ModelChange[] {
  const told = new Set<string>()
  return changes.flatMap((change): ModelChange[] => {
    const path = pathOfCondition(change.path, [before, after])
    if (!path) return [change]
    const key = path.join('\n')
    if (told.has(key)) return []
    told.add(key)
    return [{ path, kind: 'changed', before: valueAt(before, path), after: valueAt(after, path) }]
  })
}

/** Whether a value is a condition, and nothing else. */
export function isCondition(value: unknown): value is Condition {
  if (typeof value !== 'object' || value === null) return false
  const keys = Object.keys(value)
  if (keys.length === 1) return ['all', 'any', 'not'].some((key) => key in value)
  return keys.length === 2 && 'field' in value && tests.some((key) => key in value)
}

const tests = ['in', 'notIn', 'filled', 'above', 'atLeast']

/** The outermost condition that a path leads into; `undefined` where it leads into none. */
function pathOfCondition(path: readonly string[], models: readonly CustomerModel[]): readonly string[] | undefined {
  for (let length = 1; length < path.length; length += 1) {
    const outer = path.slice(0, length)
    if (models.some((model) => isCondition(valueAt(model, outer)))) return outer
  }
  return undefined
}

/** What stands at a path of `diffModels`, in which entries of lists are named by their codes. */
function valueAt(model: CustomerModel, path: readonly string[]): unknown {
  return path.reduce((place: unknown, step): unknown => {
    if (Array.isArray(place)) return place.find((entry) => entry?.code === step)
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, step)) return undefined
    return place[step as keyof typeof place]
  }, model)
}
