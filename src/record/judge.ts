import { isFilled } from '../model/conditions.ts'
import { error, type Finding, type Issue } from '../model/issues.ts'
import type { Severity } from '../model/severity.ts'
import { systemFields } from '../model/system-fields.ts'
import { assertContext, type CheckContext } from './check-context.ts'
import type { CompiledField, CompiledModel, ConditionalField } from './compile-model.ts'
import type { CompiledRule } from './compiled-rule.ts'
import { readObject } from './read-object.ts'
import { ruleContextOf } from './rule-context.ts'

/** Every field of the model with what a record holds of it, and everything that is wrong with the record. */
export interface Judgement {
  /** By key, in canonical form; `undefined` where the record holds nothing. */
  readonly values: Readonly<Record<string, unknown>>
  readonly issues: readonly Issue[]
  /** No issue is an error. */
  readonly ok: boolean
}

/** A judgement in the making. */
interface Draft {
  readonly values: Record<string, unknown>
  readonly issues: Issue[]
  /** The fields with an error. */
  readonly faulty: string[]
}

/**
 * Judges a record in one pass: the object, its fields one at a time, what is missing, then the promises between fields.
 * With `normalizing`, values are brought to canonical form first; without, they must have it.
 */
export function judge(compiled: CompiledModel, input: unknown, context: CheckContext, normalizing: boolean): Judgement {
  assertContext(context)
  const draft: Draft = { values: { ...compiled.blank }, issues: [], faulty: [] }
  const { keys, values, issues } = readObject(input)
  for (const issue of issues) {
    if (issue.path.length === 0) return { values: draft.values, issues, ok: false }
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
  judgePresence(compiled, draft)
  for (const key of dropped) accuse(draft, key, compiled.notApplicable)
  for (const key of unknownKeys) accuse(draft, key, compiled.unknownField)
  judgePromises(compiled, context, draft)
  return { values: draft.values, issues: draft.issues, ok: draft.faulty.length === 0 }
}

/**
 * Judges values that are plainly in order each for itself (`isPlain` of its field): what is missing, and the promises between fields.
 * `undefined` where a form would hide one of them, for then the record is another one without it.
 */
export function judgePlain(
  compiled: CompiledModel,
  values: Readonly<Record<string, unknown>>,
  context: CheckContext,
): Judgement | undefined {
  assertContext(context)
  if (compiled.hideable.some(({ key, holds }) => values[key] !== undefined && !holds?.(values))) return undefined
  const draft: Draft = { values, issues: [], faulty: [] }
  judgePresence(compiled, draft)
  judgePromises(compiled, context, draft)
  return { values, issues: draft.issues, ok: draft.faulty.length === 0 }
}

/** Keys come from the outside too: no more of one than this is repeated in an issue. */
const longestKey = 64

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

function judgeFields(fields: readonly CompiledField[], draft: Draft): void {
  for (const { key, check } of fields) {
    const value = draft.values[key]
    if (value === undefined) continue
    for (const finding of check(value)) accuse(draft, key, finding)
  }
}

/** What is required and missing; for a customer of high value (重点客户), what is recommended and missing too. */
function judgePresence(compiled: CompiledModel, draft: Draft): void {
  const { values } = draft
  for (const field of compiled.required) if (isMissing(field, draft)) accuse(draft, field.key, error('required'))
  if (!compiled.highValue.some((holds) => holds(values))) return
  for (const field of compiled.recommended)
    if (isMissing(field, draft)) accuse(draft, field.key, compiled.missingRecommended)
}

/** Empty, where the condition wants a value; a field with an error of its own is not empty but unreadable. */
function isMissing({ key, holds }: ConditionalField, { faulty, values }: Draft): boolean {
  return values[key] === undefined && !faulty.includes(key) && (holds === undefined || holds(values))
}

function judgePromises(compiled: CompiledModel, context: CheckContext, draft: Draft): void {
  const ruleContext = ruleContextOf(compiled.tables, compiled.model.tiers, context.today)
  const asked = draft.faulty.length === 0 ? compiled.rules : compiled.rules.filter(readsNone(draft.faulty))
  for (const rule of asked) {
    const breach = rule.breach(draft.values, ruleContext)
    if (breach) accuse(draft, rule.blames, { code: rule.code, severity: weigh(rule, context), params: breach })
  }
}

function accuse(draft: Draft, key: string, finding: Finding | undefined): void {
  if (finding === undefined) return
  const { code, severity, params } = finding
  draft.issues.push({ code, severity, path: [key.slice(0, longestKey)], params })
  if (severity === 'error') draft.faulty.push(key)
}

function readsNone(faulty: readonly string[]): (rule: CompiledRule) => boolean {
  return (rule) => !rule.reads.some((key) => faulty.includes(key))
}

function isSystemField(key: string): boolean {
  return systemFields.some((field) => field === key)
}

/** A value that was there before (stock data, or a change of other fields) may weigh less than one that is entered now. */
function weigh(rule: CompiledRule, { occasion = 'create', changed = [] }: CheckContext): Severity {
  const entered = occasion === 'create' || (occasion === 'change' && changed.includes(rule.blames))
  return entered ? rule.choice.severity : (rule.choice.stockSeverity ?? rule.choice.severity)
}
