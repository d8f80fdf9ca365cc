import { error, type Finding, type Issue } from '../model/issues.ts'
import type { Severity } from '../model/severity.ts'
import type { CheckContext } from './check-context.ts'
import type { CompiledModel, ConditionalField } from './compile-model.ts'
import type { CompiledField } from './compiled-field.ts'
import type { CompiledRule } from './compiled-rule.ts'
import { ruleContextOf } from './rule-context.ts'

/** A judgement in the making: what a record holds, by key, `undefined` where it holds nothing. */
export interface Draft {
  readonly values: Record<string, unknown>
  readonly issues: Issue[]
  /** The fields with an error. */
  readonly faulty: string[]
}

/** What a record holds of the fields of the model, and everything that is wrong with it. */
export interface Judgement {
  /** By key, in canonical form; `undefined` or absent where the record holds nothing. */
  readonly values: Readonly<Record<string, unknown>>
  readonly issues: readonly Issue[]
  /** No issue is an error. */
  readonly ok: boolean
  /** The values are a record as it is handed out: filled fields in the order of the model, and nothing else. */
  readonly isRecord: boolean
}

/** Keys come from the outside too: no more of one than this is repeated in an issue. */
const longestKey = 64

/** Adds what was found of a field. */
export function accuse(draft: Draft, key: string, finding: Finding | undefined): void {
  if (finding === undefined) return
  draft.issues.push(issueOn(key, finding))
  if (finding.severity === 'error') draft.faulty.push(key)
}

/** What was found, as it is told of a field. */
export function issueOn(key: string, { code, severity, params }: Finding): Issue {
  return { code, severity, path: [key.slice(0, longestKey)], params }
}

/** What is wrong with the values of these fields. */
export function judgeFields(fields: readonly CompiledField[], draft: Draft): void {
  for (const { key, check } of fields) {
    const value = draft.values[key]
    if (value === undefined) continue
    for (const finding of check(value)) accuse(draft, key, finding)
  }
}

/**
 * What is required and missing; for a customer of high value (重点客户), what is recommended and missing too. `complete` tells that
 * no field is absent that every record must have.
 */
export function judgePresence(compiled: CompiledModel, draft: Draft, complete: boolean): void {
  for (const field of compiled.required) {
    if (complete && field.holds === undefined) continue
    if (isMissing(field, draft)) accuse(draft, field.key, error('required'))
  }
  const { missingRecommended, recommended, highValue } = compiled
  if (missingRecommended === undefined || !highValue.some((holds) => holds(draft.values))) return
  for (const field of recommended) if (isMissing(field, draft)) accuse(draft, field.key, missingRecommended)
}

/** Empty, where the condition wants a value; a field with an error of its own is not empty but unreadable. */
function isMissing({ key, holds }: ConditionalField, { faulty, values }: Draft): boolean {
  return values[key] === undefined && !faulty.includes(key) && (holds === undefined || holds(values))
}

/** The promises between fields, but for those that read a field with an error. */
export function judgePromises(compiled: CompiledModel, context: CheckContext, draft: Draft): void {
  if (compiled.rules.length === 0) return
  const ruleContext = ruleContextOf(compiled.tables, compiled.model.tiers, context.today)
  const asked =
    draft.faulty.length === 0 ? compiled.rules : compiled.rules.filter((rule) => !readsAny(rule, draft.faulty))
  for (const rule of asked) {
    const breach = rule.breach(draft.values, ruleContext)
    if (breach) accuse(draft, rule.blames, { code: rule.code, severity: weightOf(rule, context), params: breach })
  }
}

/** Whether a promise reads one of some fields. */
export function readsAny({ reads }: CompiledRule, fields: readonly unknown[]): boolean {
  return reads.some((key) => fields.includes(key))
}

/** A value that was there before (stock data, or a change of other fields) may weigh less than one that is entered now. */
export function weightOf(rule: CompiledRule, { occasion = 'create', changed = [] }: CheckContext): Severity {
  const entered = occasion === 'create' || (occasion === 'change' && changed.includes(rule.blames))
  return entered ? rule.choice.severity : (rule.choice.stockSeverity ?? rule.choice.severity)
}
