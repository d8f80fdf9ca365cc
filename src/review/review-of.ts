import { type Condition, conditionHolds } from '../model/conditions.ts'
import type { CustomerModel } from '../model/model.ts'
import type { ReviewOccasion, ReviewRule } from '../model/review.ts'
import { fieldsOf } from '../model/truth.ts'
import { highValueOf } from '../tiers/high-value-of.ts'

type Values = Readonly<Record<string, unknown>>

/** Why a human has to look: the rule, the reason within it, and the values that made it hold. */
export interface ReviewReason {
  readonly rule: string
  readonly code: string
  readonly fields: readonly string[]
  readonly values: Values
  readonly reviewer: string
}

/** Whether a record goes to review, why, and who decides. */
export interface Review {
  readonly required: boolean
  readonly reasons: readonly ReviewReason[]
  /** The highest role among the reasons; `null` when no review is required. */
  readonly reviewer: string | null
}

/** When the question is asked; on a change, which fields change. */
export type ReviewQuestion =
  | { readonly occasion: Exclude<ReviewOccasion, 'change'> }
  | { readonly occasion: 'change'; readonly changed: readonly string[] }

/**
 * Whether a record in canonical form needs a review (审核), with every reason and the role that decides.
 *
 * On a change, pass the record as it is after the change and the fields that change. A reason carries the values of the
 * fields that it rests on (types, sizes, figures): give the review to those who may see the record.
 */
export function reviewOf(record: Values, model: CustomerModel, question: ReviewQuestion): Review {
  const reasons: ReviewReason[] = []
  for (const rule of model.review.rules) {
    if (!rule.on.includes(question.occasion)) continue
    const changed = changedFields(rule, question)
    if (rule.changes && changed.length === 0) continue
    for (const ground of groundsOf(rule, record, model)) {
      const fields = unique([...changed, ...fieldsOf(ground.when ?? true)])
      reasons.push({
        rule: rule.code,
        code: ground.code,
        fields,
        values: pick(record, fields),
        reviewer: rule.reviewer,
      })
    }
  }
  return { required: reasons.length > 0, reasons, reviewer: highestOf(reasons, model.review.reviewers) }
}

/** What a rule rests on: its own condition, or each reason for high value that holds; nothing when it does not hold. */
function groundsOf(
  rule: ReviewRule,
  record: Values,
  model: CustomerModel,
): readonly { code: string; when?: Condition }[] {
  if (rule.when === 'highValue') return highValueOf(record, model)
  if (rule.when === undefined) return [{ code: rule.code }]
  return conditionHolds(rule.when, record) ? [{ code: rule.code, when: rule.when }] : []
}

function changedFields(rule: ReviewRule, question: ReviewQuestion): readonly string[] {
  if (question.occasion !== 'change') return []
  return rule.changes?.filter((field) => question.changed.includes(field)) ?? []
}

function highestOf(reasons: readonly ReviewReason[], reviewers: readonly string[]): string | null {
  return reviewers.findLast((role) => reasons.some((reason) => reason.reviewer === role)) ?? null
}

function pick(record: Values, fields: readonly string[]): Values {
  return Object.fromEntries(
    fields.filter((field) => Object.hasOwn(record, field)).map((field) => [field, record[field]]),
  )
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)]
}
