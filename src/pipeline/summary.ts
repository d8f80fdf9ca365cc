import type { CustomerModel } from '../model/model.ts'
import { completenessOf, type Filled } from '../record/index.ts'
import type { JudgedRecord } from './judge-record.ts'

/** How often each of some codes was counted, in the order of the codes. */
export type Counts = Readonly<Record<string, number>>

/** A batch of judged records in figures. */
export interface Summary {
  readonly records: number
  readonly accepted: number
  readonly refused: number
  /** Records with at least one warning, accepted or not. */
  readonly withWarnings: number
  /** Issues by code. */
  readonly codes: Counts
  /** Issues by field; what concerns the whole record is under the empty key. */
  readonly fields: Counts
  /** Records by computed size; `unknown` where no measure is known. */
  readonly tiers: Counts
  /** Accepted records that go to review, by the role that decides. */
  readonly reviewers: Counts
  /** Filled fields of all records that could be read. */
  readonly completeness: { readonly required: Filled; readonly recommended: Filled }
}

/** Counts records one at a time and keeps none of them. */
export interface Tally {
  readonly add: (judged: JudgedRecord) => void
  readonly summary: () => Summary
}

/** A tally that has counted nothing. */
export function tallyOf(model: CustomerModel): Tally {
  const counts = { records: 0, accepted: 0, withWarnings: 0 }
  const codes = new Map<string, number>()
  const fields = new Map<string, number>()
  const tiers = new Map<string, number>()
  const reviewers = new Map<string, number>()
  const required = { filled: 0, total: 0 }
  const recommended = { filled: 0, total: 0 }

  return {
    add: ({ ok, issues, tier, review, value }) => {
      counts.records += 1
      if (ok) counts.accepted += 1
      if (issues.some((issue) => issue.severity === 'warning')) counts.withWarnings += 1
      for (const issue of issues) {
        count(codes, issue.code)
        count(fields, String(issue.path[0] ?? ''))
      }
      count(tiers, tier.tier ?? 'unknown')
      if (review?.reviewer) count(reviewers, review.reviewer)
      if (issues.some((issue) => issue.path.length === 0)) return
      const complete = completenessOf(model, value)
      addFilled(required, complete.required)
      addFilled(recommended, complete.recommended)
    },
    summary: () => ({
      records: counts.records,
      accepted: counts.accepted,
      refused: counts.records - counts.accepted,
      withWarnings: counts.withWarnings,
      codes: sorted(codes),
      fields: sorted(fields),
      tiers: sorted(tiers),
      reviewers: sorted(reviewers),
      completeness: { required: { ...required }, recommended: { ...recommended } },
    }),
  }
}

/** The figures of many judged records. */
export function summaryOf(judged: Iterable<JudgedRecord>, model: CustomerModel): Summary {
  const tally = tallyOf(model)
  for (const record of judged) tally.add(record)
  return tally.summary()
}

/** The figures of two batches as one. Order and grouping do not matter, so that parts may be counted anywhere. */
export function mergeSummaries(one: Summary, other: Summary): Summary {
  return {
    records: one.records + other.records,
    accepted: one.accepted + other.accepted,
    refused: one.refused + other.refused,
    withWarnings: one.withWarnings + other.withWarnings,
    codes: mergeCounts(one.codes, other.codes),
    fields: mergeCounts(one.fields, other.fields),
    tiers: mergeCounts(one.tiers, other.tiers),
    reviewers: mergeCounts(one.reviewers, other.reviewers),
    completeness: {
      required: mergeFilled(one.completeness.required, other.completeness.required),
      recommended: mergeFilled(one.completeness.recommended, other.completeness.recommended),
    },
  }
}

function count(counts: Map<string, number>, code: string, by = 1): void {
  counts.set(code, (counts.get(code) ?? 0) + by)
}

function mergeCounts(one: Counts, other: Counts): Counts {
  const counts = new Map(Object.entries(one))
  for (const [code, by] of Object.entries(other)) count(counts, code, by)
  return sorted(counts)
}

/** By code, not by frequency: the same figures are the same text, whoever counted. */
function sorted(counts: ReadonlyMap<string, number>): Counts {
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)))
}

function addFilled(sum: { filled: number; total: number }, more: Filled): void {
  sum.filled += more.filled
  sum.total += more.total
}

function mergeFilled(one: Filled, other: Filled): Filled {
  return { filled: one.filled + other.filled, total: one.total + other.total }
}
