import { isFilled } from '../model/conditions.ts'
import type { CheckContext } from './check-context.ts'
import type { CompiledModel } from './compile-model.ts'
import type { CompiledField } from './compiled-field.ts'
import { type Draft, type Judgement, judgeFields, judgePresence, judgePromises, weightOf } from './draft.ts'
import type { KeyWalk } from './key-walk.ts'
import { isPlainObject } from './read-object.ts'
import { ruleContextOf } from './rule-context.ts'

/**
 * The judgement of a record that holds fields of the model and nothing else, each with a value: it serves as the draft itself, or
 * its copy does, where values may have to be brought to another form. `undefined` for any other record.
 */
export function judgeByWalk(
  compiled: CompiledModel,
  input: unknown,
  context: CheckContext,
  normalizing: boolean,
): Judgement | undefined {
  const draft = draftByWalk(compiled, input, normalizing)
  if (draft === undefined || hasHidden(compiled, draft.values)) return undefined
  const { values, issues, faulty, doubtful, complete, isRecord } = draft
  judgeFields(doubtful, draft)
  judgePresence(compiled, draft, complete)
  judgePromises(compiled, context, draft)
  return { values, issues, ok: faulty.length === 0, isRecord }
}

/** Whether `judge` finds no error in a record as it stands; `undefined` decides nothing. It makes nothing but what the promises need. */
export function verdictByWalk(compiled: CompiledModel, input: unknown, context: CheckContext): boolean | undefined {
  try {
    const { walks, hideable, missingRecommended } = compiled
    if (walks === undefined || missingRecommended?.severity === 'error' || !isPlainObject(input)) return undefined
    const verdict = walks.verdict(input)
    // A fault in a field that a form hides is none.
    if (verdict !== true) return hideable.length > 0 ? undefined : verdict
    if (hasHidden(compiled, input)) return undefined
    return !lacksRequired(compiled, input) && keepsPromises(compiled, input, context)
  } catch {
    return undefined
  }
}

type Values = Record<string, unknown>

/** A judgement in the making, with what the walk said of the values. */
type WalkedDraft = Draft & KeyWalk

function draftByWalk({ walks }: CompiledModel, input: unknown, normalizing: boolean): WalkedDraft | undefined {
  try {
    if (walks === undefined || !isPlainObject(input)) return undefined
    const walk = normalizing ? walks.plain(input) : walks.sound(input)
    if (walk === undefined) return undefined
    const { values, doubtful, complete, isRecord } = walk
    const isWhole =
      doubtful.length === 0 || (normalizing ? normalizeFields(doubtful, values) : areFilled(doubtful, values))
    if (!isWhole && !normalizing) return undefined
    return { values, issues: [], faulty: [], doubtful, complete: complete && isWhole, isRecord: isRecord && isWhole }
  } catch {
    return undefined
  }
}

function areFilled(fields: readonly CompiledField[], values: Readonly<Values>): boolean {
  return fields.every(({ key }) => isFilled(values[key]))
}

/** Brings values to canonical form in their place; `false` where one of them turns out to be empty. */
function normalizeFields(fields: readonly CompiledField[], values: Values): boolean {
  let allFilled = true
  for (const { key, normalize } of fields) {
    const canonical = normalize(values[key])
    const filled = isFilled(canonical)
    values[key] = filled ? canonical : undefined
    allFilled &&= filled
  }
  return allFilled
}

function hasHidden({ hideable }: CompiledModel, values: Readonly<Values>): boolean {
  return hideable.some(({ key, holds }) => values[key] !== undefined && !holds?.(values))
}

/** Whether a field is absent that the record must have because of its other fields. */
function lacksRequired({ required }: CompiledModel, values: Readonly<Values>): boolean {
  return required.some(({ key, holds }) => holds !== undefined && values[key] === undefined && holds(values))
}

function keepsPromises(
  { rules, tables, model }: CompiledModel,
  values: Readonly<Values>,
  context: CheckContext,
): boolean {
  if (rules.length === 0) return true
  const ruleContext = ruleContextOf(tables, model.tiers, context.today)
  return !rules.some((rule) => weightOf(rule, context) === 'error' && rule.breach(values, ruleContext) !== undefined)
}
