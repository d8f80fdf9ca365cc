import { conditionHolds, isFilled } from '../model/conditions.ts'
import { error, type Finding, type Issue, type Severity, warning } from '../model/issues.ts'
import { systemFields } from '../model/system-fields.ts'
import { assertContext, type CheckContext } from './check-context.ts'
import type { CompiledModel, CompiledRule, Requirements } from './compile-model.ts'
import { readObject } from './read-object.ts'

/** The fields of a record that hold something, in model order, and everything that is wrong with it. */
export interface Judgement {
  readonly value: Readonly<Record<string, unknown>>
  readonly issues: readonly Issue[]
  /** No issue is an error. */
  readonly ok: boolean
}

/**
 * Judges a record in one pass: the object, its fields one at a time, what is missing, then the promises between fields.
 * With `normalizing`, values are brought to canonical form first; without, they must have it.
 */
export function judge(compiled: CompiledModel, input: unknown, context: CheckContext, normalizing: boolean): Judgement {
  assertContext(context)
  const { values, issues: objectIssues } = readObject(input)
  const issues: Issue[] = [...objectIssues]
  const value: Record<string, unknown> = {}
  const faulty = new Set(objectIssues.map((issue) => issue.path[0]))
  if (faulty.has(undefined)) return { value, issues, ok: false }

  for (const field of compiled.fields) {
    const raw = values.get(field.key)
    if (raw === undefined || raw === null) continue
    const canonical = normalizing ? field.normalize(raw) : raw
    if (!isFilled(canonical)) continue
    value[field.key] = canonical
    for (const finding of field.check(canonical)) {
      if (finding.severity === 'error') faulty.add(field.key)
      issues.push(at(field.key, finding))
    }
  }

  for (const key of missing(compiled, value, faulty)) {
    faulty.add(key)
    issues.push(at(key, error('required')))
  }
  issues.push(...recommendations(compiled, value, faulty), ...unknownFields(compiled, values))
  for (const rule of compiled.rules) {
    if (rule.reads.some((key) => faulty.has(key))) continue
    const breach = rule.breach(pick(value, rule.reads), {
      ...compiled.tables,
      today: context.today,
      tiers: compiled.model.tiers,
    })
    if (breach) issues.push(at(rule.blames, { code: rule.code, severity: weigh(rule, context), params: breach }))
  }
  return { value, issues, ok: !issues.some((issue) => issue.severity === 'error') }
}

function at(key: string, finding: Finding): Issue {
  return { ...finding, path: [key] }
}

function requirementsFor(compiled: CompiledModel, value: Readonly<Record<string, unknown>>): Requirements {
  const { general, byType } = compiled.requirements
  const type = value[compiled.model.templateField]
  return (typeof type === 'string' && byType.get(type)) || general
}

function missing(
  compiled: CompiledModel,
  value: Readonly<Record<string, unknown>>,
  faulty: ReadonlySet<unknown>,
): string[] {
  const keys: string[] = []
  for (const [key, required] of requirementsFor(compiled, value)) {
    if (Object.hasOwn(value, key) || faulty.has(key)) continue
    if (required === true || conditionHolds(required, value)) keys.push(key)
  }
  return keys
}

/** An empty recommended field of a customer of high value (重点客户). */
function recommendations(
  compiled: CompiledModel,
  value: Readonly<Record<string, unknown>>,
  faulty: ReadonlySet<unknown>,
): Issue[] {
  if (!compiled.model.highValue.some(({ when }) => conditionHolds(when, value))) return []
  return compiled.fields
    .filter(({ key, recommended }) => recommended && !Object.hasOwn(value, key) && !faulty.has(key))
    .map(({ key }) => at(key, warning('recommended')))
}

/** A key of the input that the model does not know: it is dropped, and said, so that no data gets lost in silence. */
function unknownFields(compiled: CompiledModel, values: ReadonlyMap<string, unknown>): Issue[] {
  const known = (key: string) => compiled.fieldOf.has(key) || systemFields.some((field) => field === key)
  return [...values.keys()].filter((key) => !known(key)).map((key) => at(key.slice(0, 64), warning('unknown_field')))
}

function pick(value: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, Object.hasOwn(value, key) ? value[key] : undefined]))
}

/** A value that was there before (stock data, or a change of other fields) may weigh less than one that is entered now. */
function weigh(rule: CompiledRule, { occasion = 'create', changed = [] }: CheckContext): Severity {
  const entered = occasion === 'create' || (occasion === 'change' && changed.includes(rule.blames))
  return entered ? rule.choice.severity : (rule.choice.stockSeverity ?? rule.choice.severity)
}
