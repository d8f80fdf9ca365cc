import { isFilled } from '../model/conditions.ts'
import { systemFields } from '../model/system-fields.ts'
import { assertContext, type CheckContext } from './check-context.ts'
import type { CompiledModel } from './compile-model.ts'
import type { CompiledField } from './compiled-field.ts'
import { accuse, type Draft, type Judgement, judgeFields, judgePresence, judgePromises } from './draft.ts'
import { judgeByWalk } from './judge-by-walk.ts'
import { readObject } from './read-object.ts'

/**
 * Judges a record in one pass: the object, its fields one at a time, what is missing, then the promises between fields.
 * With `normalizing`, values are brought to canonical form first; without, they must have it.
 */
export function judge(compiled: CompiledModel, input: unknown, context: CheckContext, normalizing: boolean): Judgement {
  assertContext(context)
  return judgeByWalk(compiled, input, context, normalizing) ?? judgeAnything(compiled, input, context, normalizing)
}

/** The judgement of whatever is handed in, unknown and unreadable keys and empty values included. */
export function judgeAnything(
  compiled: CompiledModel,
  input: unknown,
  context: CheckContext,
  normalizing: boolean,
): Judgement {
  const draft: Draft = { values: { ...compiled.blank }, issues: [], faulty: [] }
  const { keys, values, issues } = readObject(input)
  for (const issue of issues) {
    if (issue.path.length === 0) return { values: draft.values, issues, ok: false, isRecord: false }
    accuse(draft, String(issue.path[0]), issue)
  }

  const doubtful: CompiledField[] = []
  const unknownKeys: string[] = []
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as string
    const value = values[index]
    const field = compiled.fieldOf.get(key)
    if (field === undefined) {
      if (!isSystemField(key)) unknownKeys.push(key)
    } else if (value !== undefined && value !== null && value !== '') {
      draft.values[key] = value
      if (!field.isPlain(value)) doubtful.push(field)
    }
  }

  if (doubtful.length > 1) doubtful.sort((one, other) => one.position - other.position)
  readFields(doubtful, normalizing, draft)
  const dropped = dropHidden(compiled, draft)
  judgeFields(doubtful, draft)
  judgePresence(compiled, draft, false)
  for (const key of dropped) accuse(draft, key, compiled.notApplicable)
  for (const key of unknownKeys) accuse(draft, key, compiled.unknownField)
  judgePromises(compiled, context, draft)
  return { values: draft.values, issues: draft.issues, ok: draft.faulty.length === 0, isRecord: false }
}

function readFields(fields: readonly CompiledField[], normalizing: boolean, { values }: Draft): void {
  for (const { key, normalize } of fields) {
    const canonical = normalizing ? normalize(values[key]) : values[key]
    values[key] = isFilled(canonical) ? canonical : undefined
  }
}

/** Takes the values of hidden fields out. The conditions know of each other, so they are all asked before any value goes. */
function dropHidden({ hideable }: CompiledModel, { values }: Draft): readonly string[] {
  if (hideable.length === 0) return noKeys
  const hidden = hideable.filter(({ key, holds }) => values[key] !== undefined && !holds?.(values))
  for (const { key } of hidden) values[key] = undefined
  return hidden.map(({ key }) => key)
}

const noKeys: readonly string[] = []

function isSystemField(key: string): boolean {
  return systemFields.some((field) => field === key)
}
