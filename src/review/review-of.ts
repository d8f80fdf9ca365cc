import { type Condition, compileCondition, type Predicate } from '../model/conditions.ts'
import type { CustomerModel } from '../model/model.ts'
import type { ReviewOccasion, ReviewRule } from '../model/review.ts'
import { fieldsOf } from '../model/truth.ts'

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
  return reviewOn(groundsFor(record, model, question), record, model)
}

/** A reason as far as the conditions of the model decide it. */
export type ReviewGround = Omit<ReviewReason, 'values'>

/** What asks for a review of a record: the same for all records to which the conditions of the model give the same answers. */
export function groundsFor(record: Values, model: CustomerModel, question: ReviewQuestion): readonly ReviewGround[] {
  const found: ReviewGround[] = []
  for (const { rule, grounds } of rulesOf(model)) {
    if (!rule.on.includes(question.occasion)) continue
    const changed = changedFields(rule, question)
    if (rule.changes && changed.length === 0) continue
    for (const { code, reads, holds } of grounds) {
      if (!holds(record)) continue
      const fields = changed.length === 0 ? reads : unique([...changed, ...reads])
      found.push({ rule: rule.code, code, fields, reviewer: rule.reviewer })
    }
  }
  return found
}

/** The review of a record for which these grounds ask. */
export function reviewOn(grounds: readonly ReviewGround[], record: Values, model: CustomerModel): Review {
  const reasons = grounds.map(({ rule, code, fields, reviewer }) => {
    return { rule, code, fields, values: pick(record, fields), reviewer }
  })
  return { required: reasons.length > 0, reasons, reviewer: reviewerOf(grounds, model) }
}

/** Who decides: the highest role that the grounds ask for. */
export function reviewerOf(grounds: readonly ReviewGround[], { review }: Pick<CustomerModel, 'review'>): string | null {
  if (grounds.length === 0) return null
  return review.reviewers.findLast((role) => grounds.some(({ reviewer }) => reviewer === role)) ?? null
}

/** What a rule rests on: its own condition, or each reason for high value. */
interface Ground {
  readonly code: string
  readonly reads: readonly string[]
  readonly holds: Predicate
}

interface ReadyRule {
  readonly rule: ReviewRule
  readonly grounds: readonly Ground[]
}

const ready: WeakMap<CustomerModel, readonly ReadyRule[]> = /* @__PURE__ */ new WeakMap()

/** The review rules of a model with their conditions made ready, once for all records. */
function rulesOf(model: CustomerModel): readonly ReadyRule[] {
  const known = ready.get(model)
  if (known !== undefined) return known
  const rules = model.review.rules.map((rule) => ({ rule, grounds: groundsOf(rule, model) }))
  ready.set(model, rules)
  return rules
}

function groundsOf(rule: ReviewRule, model: CustomerModel): readonly Ground[] {
  if (rule.when === 'highValue') return model.highValue.map(({ code, when }) => groundOf(code, when))
  return [groundOf(rule.code, rule.when)]
}

function groundOf(code: string, when: Condition | undefined): Ground {
  return { code, reads: fieldsOf(when ?? true), holds: when === undefined ? always : compileCondition(when) }
}

function always(): boolean {
  return true
}

function changedFields(rule: ReviewRule, question: ReviewQuestion): readonly string[] {
  if (question.occasion !== 'change') return none
  return rule.changes?.filter((field) => question.changed.includes(field)) ?? none
}

const none: readonly string[] = []

function pick(record: Values, fields: readonly string[]): Values {
  const values: Record<string, unknown> = {}
  for (const field of fields) {
    const value = Object.hasOwn(record, field) ? record[field] : undefined
    if (value !== undefined) values[field] = value
  }
  return values
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)]
}
