import type { Issue } from '../model/issues.ts'
import type { CustomerModel } from '../model/model.ts'
import type { PlainValues } from '../record/bytes/byte-record.ts'
import type { CheckContext, CompiledModel } from '../record/index.ts'
import { parseRecord } from '../record/index.ts'
import { judgePlain } from '../record/judge.ts'
import { type Review, reviewOf } from '../review/index.ts'
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

/**
 * The same of a record whose values are plainly in order (`plainJsonReader` reads such), but for the record itself, which is those
 * values. `undefined` where it has to be judged the usual way.
 */
export function judgePlainRecord(
  compiled: CompiledModel<CustomerModel>,
  values: PlainValues,
  context: CheckContext,
): Omit<JudgedRecord, 'value'> | undefined {
  const judgement = judgePlain(compiled, values, context)
  if (judgement === undefined) return undefined
  const { ok, issues } = judgement
  const tier = sizeTierOfRecord(values, compiled.model.tiers)
  const review = ok ? reviewOf(values, compiled.model, { occasion: 'submission' }) : null
  return { ok, issues, tier, review }
}

/** The judgement of a row that could not be read as a record at all. */
export function judgeUnreadable(compiled: CompiledModel<CustomerModel>, rowIssues: readonly Issue[]): JudgedRecord {
  return { ok: false, value: {}, issues: rowIssues, tier: sizeTierOfRecord({}, compiled.model.tiers), review: null }
}
