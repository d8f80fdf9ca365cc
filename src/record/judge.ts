import { isFilled } from '../model/conditions.ts'
import { error, type Finding, type Issue, warning } from '../model/issues.ts'
import type { Severity } from '../model/severity.ts'
import { systemFields } from '../model/system-fields.ts'
import { assertContext, type CheckContext } from './check-context.ts'
import type { CompiledField, CompiledModel, CompiledRule, Requirement } from './compile-model.ts'
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

  judgeFields(compiled, normalizing, draft)
  judgePresence(compiled, draft)
  for (const key of unknownKeys) accuse(draft, key, warning('unknown_field'))
  judgePromises(compiled, context, draft)
  return { value: draft.value, issues: draft.issues, ok: draft.faulty.length === 0 }
}

/** Keys come from the outside too: no more of one than this is repeated in an issue. */
const longestKey = 64

function judgeFields({ fields }: CompiledModel, normalizing: boolean, draft: Draft): void {
  const { held, value } = draft
  for (let position = 0; position < fields.length; position += 1) {
    const raw = held[position]
    if (raw === undefined) continue
    const { key, normalize, check } = fields[position] as CompiledField
    const canonical = normalizing ? normalize(raw) : raw
    if (!isFilled(canonical)) {
      held[position] = undefined
      continue
    }
    held[position] = canonical
    value[key] = canonical
    const findings = check(canonical)
    for (let index = 0; index < findings.length; index += 1) accuse(draft, key, findings[index] as Finding)
  }
}

/** What is required and missing; for a customer of high value (重点客户), what is recommended and missing too. */
function judgePresence(compiled: CompiledModel, draft: Draft): void {
  const { held, value, faulty } = draft
  for (const { key, position, holds } of requirementsFor(compiled, value)) {
    if (held[position] !== undefined || faulty.includes(key)) continue
    if (holds === undefined || holds(value)) accuse(draft, key, error('required'))
  }
  if (!compiled.highValue.some((holds) => holds(value))) return
  for (const { key, position } of compiled.recommended) {
    if (held[position] === undefined && !faulty.includes(key)) accuse(draft, key, warning('recommended'))
  }
}

function judgePromises(compiled: CompiledModel, context: CheckContext, draft: Draft): void {
  const ruleContext = ruleContextOf(compiled.tables, compiled.model.tiers, context.today)
  const asked = draft.faulty.length === 0 ? compiled.rules : compiled.rules.filter(readsNone(draft.faulty))
  for (const rule of asked) {
    const breach = rule.breach(draft.value, ruleContext)
    if (breach) accuse(draft, rule.blames, { code: rule.code, severity: weigh(rule, context), params: breach })
  }
}

function accuse(draft: Draft, key: string, { code, severity, params }: Finding): void {
  draft.issues.push({ code, severity, path: [key.slice(0, longestKey)], params })
  if (severity === 'error') draft.faulty.push(key)
}

function requirementsFor(compiled: CompiledModel, value: Readonly<Record<string, unknown>>): readonly Requirement[] {
  const { general, byType } = compiled.requirements
  const type = value[compiled.model.templateField]
  return (typeof type === 'string' && byType.get(type)) || general
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
