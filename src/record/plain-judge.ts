import { error, type Finding, type Issue } from '../model/issues.ts'
import type { PlainRecord } from './bytes/byte-record.ts'
import { assertContext, type CheckContext } from './check-context.ts'
import type { CompiledModel } from './compile-model.ts'
import { issueOn, readsAny, weightOf } from './draft.ts'
import { ruleContextOf } from './rule-context.ts'
import { type Situation, situationsOf } from './situations.ts'

/** What is wrong with a record whose values are all in order, each for itself. */
export interface PlainJudgement {
  readonly situation: Situation
  /** What is missing; one object for each thing that may be said, whatever record it is said of. */
  readonly missing: readonly Issue[]
  /** The promises that are broken; they are told behind what is missing. */
  readonly broken: readonly Issue[]
  /** No issue is an error. */
  readonly ok: boolean
}

/**
 * Judges records whose values are plainly in order each for itself (`isPlain` of its field) as `judge` does: what is missing, and the promises between
 * fields. It gives `undefined` where a form would hide one of the values, for then the record is another one without it.
 *
 * Throws a `RangeError` when `context.today` is no calendar date.
 */
export function plainJudge(
  compiled: CompiledModel,
  context: CheckContext,
): (record: PlainRecord) => PlainJudgement | undefined {
  assertContext(context)
  const situationOf = situationsOf(compiled)
  const ruleContext = ruleContextOf(compiled.tables, compiled.model.tiers, context.today)
  const rules = compiled.rules.map((rule) => ({ rule, severity: weightOf(rule, context) }))
  const absent = issuesOn(compiled, error('required'))
  const wanting = issuesOn(compiled, compiled.missingRecommended)

  return (record) => {
    const situation = situationOf(record.values)
    const { hidden, required, recommended } = situation
    if (hidden.some(record.has)) return undefined
    const missing: Issue[] = []
    const broken: Issue[] = []
    addMissing(required, record, absent, missing)
    addMissing(recommended, record, wanting, missing)
    const faulty = faultyIn(missing)
    for (let index = 0; index < rules.length; index += 1) {
      const { rule, severity } = rules[index] as (typeof rules)[number]
      if (faulty.length > 0 && readsAny(rule, faulty)) continue
      const breach = rule.breach(record.values, ruleContext)
      if (breach) broken.push(issueOn(rule.blames, { code: rule.code, severity, params: breach }))
    }
    return { situation, missing, broken, ok: faulty.length === 0 && !broken.some(isError) }
  }
}

/** What is said of each field that is missing, by its position. */
function issuesOn({ fields }: CompiledModel, finding: Finding | undefined): readonly (Issue | undefined)[] {
  return fields.map(({ key }) => finding && issueOn(key, finding))
}

function addMissing(
  positions: readonly number[],
  { has }: PlainRecord,
  said: readonly (Issue | undefined)[],
  missing: Issue[],
): void {
  for (let index = 0; index < positions.length; index += 1) {
    const position = positions[index] as number
    const issue = has(position) ? undefined : said[position]
    if (issue !== undefined) missing.push(issue)
  }
}

/** The fields with an error. */
function faultyIn(issues: readonly Issue[]): Issue['path'] {
  return issues.some(isError) ? issues.filter(isError).flatMap(({ path }) => path) : noFields
}

const noFields: Issue['path'] = []

function isError({ severity }: Issue): boolean {
  return severity === 'error'
}
