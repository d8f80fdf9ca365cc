import type { CustomerModel } from '../../model/model.ts'
import { type ReviewQuestion, reviewOf } from '../review-of.ts'
import type { LifecycleEntry } from './lifecycle-state.ts'

/** What an event that may ask for a review leaves in the history: the reasons and the approvals due; nothing where none is. */
export function askedReview(
  record: Readonly<Record<string, unknown>>,
  model: CustomerModel,
  question: ReviewQuestion,
): Pick<LifecycleEntry, 'reasons' | 'due' | 'decision'> {
  const { required, reasons, reviewer } = reviewOf(record, model, question)
  if (!required) return {}
  const { reviewers, decision = 'highest' } = model.review
  const asked = reviewers.filter((role) => reasons.some((reason) => reason.reviewer === role))
  return {
    reasons: reasons.map(({ rule, code }) => ({ rule, code })),
    due: decision === 'highest' && reviewer !== null ? [reviewer] : asked,
    decision,
  }
}
