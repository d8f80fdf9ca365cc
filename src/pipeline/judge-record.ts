import type { Issue } from '../model/issues.ts'
import type { CustomerModel } from '../model/model.ts'
import type { PlainRecord } from '../record/bytes/byte-record.ts'
import type { CheckContext, CompiledModel } from '../record/index.ts'
import { parseRecord } from '../record/index.ts'
import { type PlainJudgement, plainJudge } from '../record/plain-judge.ts'
import type { Situation } from '../record/situations.ts'
import { groundsFor, type Review, type ReviewGround, reviewOf } from '../review/review-of.ts'
import { type SizeTier, sizeTierOfRecord } from '../tiers/index.ts'

/** Everything that the package says of one record on its way in. */
export interface JudgedRecord {
  /** No issue is an error: the record is accepted. */
  readonly ok: boolean
  /** The record in canonical form, as far as it could be read. */
  readonly value: Readonly<Record<string, unknown>>
  readonly issues: readonly Issue[]
  /** The size by what is known of the measures, whatever the record declares. */
  readonly tier: SizeTier
  /** Whether a human has to look before it takes effect; `null` for a refused record, which nobody reviews. */
  readonly review: Review | null
}

/**
 * Parses a record, places it on the size scale and decides on its review: the one way in which command, filter and batch
 * judge. `rowIssues` are what is wrong with the row that the record was read from; they count like its own.
 */
export function judgeRecord(
  compiled: CompiledModel<CustomerModel>,
  input: unknown,
  context: CheckContext,
  rowIssues: readonly Issue[] = [],
): JudgedRecord {
  const parsed = parseRecord(compiled, input, context)
  const issues = rowIssues.length > 0 ? [...rowIssues, ...parsed.issues] : parsed.issues
  const ok = parsed.ok && !rowIssues.some((issue) => issue.severity === 'error')
  const tier = sizeTierOfRecord(parsed.value, compiled.model.tiers)
  const review = ok ? reviewOf(parsed.value, compiled.model, { occasion: 'submission' }) : null
  return { ok, value: parsed.value, issues, tier, review }
}

/** What the package says of a record whose values are plainly in order, but for the record itself, which is those values. */
export interface JudgedPlainly extends Pick<PlainJudgement, 'missing' | 'broken' | 'ok'> {
  readonly settled: Settled
}

/** What is the same for all records to which the conditions of the model give the same answers, and mostly the same object for all of them. */
export interface Settled extends Pick<JudgedRecord, 'tier'> {
  /** What asks for a review, if the record is accepted. */
  readonly grounds: readonly ReviewGround[]
}

/**
 * Judges such records as `judgeRecord` does, in a fraction of the time (`plainJsonReader` reads such). `undefined` where one has to be judged the usual
 * way.
 */
export function plainRecordJudge(
  compiled: CompiledModel<CustomerModel>,
  context: CheckContext,
): (record: PlainRecord) => JudgedPlainly | undefined {
  const judge = plainJudge(compiled, context)
  const { model } = compiled
  const known = new WeakMap<Situation, Settled>()
  const settledBy = (situation: Situation, values: PlainRecord['values']): Settled => {
    const found = known.get(situation)
    if (found !== undefined) return found
    const settled = {
      tier: sizeTierOfRecord(values, model.tiers),
      grounds: groundsFor(values, model, { occasion: 'submission' }),
    }
    known.set(situation, settled)
    return settled
  }
  return (record) => {
    const judgement = judge(record)
    if (judgement === undefined) return undefined
    const { missing, broken, ok, situation } = judgement
    return { missing, broken, ok, settled: settledBy(situation, record.values) }
  }
}

/** The judgement of a row that could not be read as a record at all. */
export function judgeUnreadable(compiled: CompiledModel<CustomerModel>, rowIssues: readonly Issue[]): JudgedRecord {
  return { ok: false, value: {}, issues: rowIssues, tier: sizeTierOfRecord({}, compiled.model.tiers), review: null }
}
