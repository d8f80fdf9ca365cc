import { isFilled } from '../model/conditions.ts'
import { error, type Finding, type Issue } from '../model/issues.ts'
import type { Severity } from '../model/severity.ts'
import { systemFields } from '../model/system-fields.ts'
import { assertContext, type CheckContext } from './check-context.ts'
import type { CompiledField, CompiledModel, ConditionalField } from './compile-model.ts'
import type { CompiledRule } from './compiled-rule.ts'
import { readObject } from './read-object.ts'
import { ruleContextOf } from './rule-context.ts'

/** The fields of a record that hold something, in model order, and everything that is wrong with it. */
export interface Judgement {
  readonly value: Readonly<Record<string, unknown>>
  readonly issues: readonly Issue[]
  /** No issue is an error. */
  readonly ok: boolean
}

/** A judgement in the making. */
interface Draft {
  /** By position in `compiled.fields`: raw values first, canonical ones after their field was judged, `undefined` if empty. */
  readonly held: unknown[]
  readonly value: Record<string, unknown>
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
  const draft: Draft = { held: new Array(compiled.fields.length).fill(undefined), value: {}, issues: [], faulty: [] }
  const unknownKeys: string[] = []
  const objectIssues = readObject(input, (key, value) => {
    const position = compiled.positionOf.get(key)
    if (position !== undefined) draft.held[position] = value
    else if (!isSystemField(key)) unknownKeys.push(key)
  })
  for (const issue of objectIssues) {
    if (issue.path.length === 0) return { value: draft.value, issues: objectIssues, ok: false }
    accuse(draft, String(issue.path[0]), issue)
  }

  readFields(compiled, normalizing, draft)
  const dropped = dropHidden(compiled, draft)
  judgeFields(compiled, draft)
  judgePresence(compiled, draft)
  for (const key of dropped) accuse(draft, key, compiled.notApplicable)
  for (const key of unknownKeys) accuse(draft, key, compiled.unknownField)
  judgePromises(compiled, context, draft)
  return { value: draft.value, issues: draft.issues, ok: draft.faulty.length === 0 }
}

/** Keys come from the outside too: no more of one than this is repeated in an issue. */
const longestKey = 64

function readFields({ fields }: CompiledModel, normalizing: boolean, { held, value }: Draft): void {
  for (let position = 0; position < fields.length; position += 1) {
    const raw = held[position]
    if (raw === undefined) continue
    const { key, normalize } = fields[position] as CompiledField
    const canonical = normalizing ? normalize(raw) : raw
    held[position] = isFilled(canonical) ? canonical : undefined
    if (held[position] !== undefined) value[key] = canonical
  }
}

/** Takes the values of hidden fields out. The conditions know of each other, so they are all asked before any value goes. */
function dropHidden({ hideable }: CompiledModel, { held, value }: Draft): readonly string[] {
  if (hideable.length === 0) return noKeys
  const hidden = hideable.filter(({ position, holds }) => held[position] !== undefined && !holds?.(value))
  for (const { key, position } of hidden) {
    held[position] = undefined
    delete value[key]
  }
  return hidden.map(({ key }) => key)
}

const noKeys: readonly string[] = []

function judgeFields({ fields }: CompiledModel, draft: Draft): void {
  const { held } = draft
  for (let position = 0; position < fields.length; position += 1) {
    const canonical = held[position]
    if (canonical === undefined) continue
    const { key, check } = fields[position] as CompiledField
    const findings = check(canonical)
    for (let index = 0; index < findings.length; index += 1) accuse(draft, key, findings[index])
  }
}

/** What is required and missing; for a customer of high value (重点客户), what is recommended and missing too. */
function judgePresence(compiled: CompiledModel, draft: Draft): void {
  const { value } = draft
  for (const field of compiled.required) if (isMissing(field, draft)) accuse(draft, field.key, error('required'))
  if (!compiled.highValue.some((holds) => holds(value))) return
  for (const field of compiled.recommended)
    if (isMissing(field, draft)) accuse(draft, field.key, compiled.missingRecommended)
}

/** Empty, where the condition wants a value; a field with an error of its own is not empty but unreadable. */
function isMissing({ key, position, holds }: ConditionalField, { held, faulty, value }: Draft): boolean {
  return held[position] === undefined && !faulty.includes(key) && (holds === undefined || holds(value))
}

function judgePromises(compiled: CompiledModel, context: CheckContext, draft: Draft): void {
  const ruleContext = ruleContextOf(compiled.tables, compiled.model.tiers, context.today)
  const asked = draft.faulty.length === 0 ? compiled.rules : compiled.rules.filter(readsNone(draft.faulty))
  for (const rule of asked) {
    const breach = rule.breach(draft.value, ruleContext)
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
