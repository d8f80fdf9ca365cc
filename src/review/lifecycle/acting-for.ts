import { type Refusal, refusal } from '../../model/refusal-catalogue.ts'
import type { ReviewPolicy } from '../../model/review.ts'
import type { LifecycleEvent, LifecycleState, PendingReview } from './lifecycle-state.ts'

/** The role that is due and that a reviewer serves, or why the reviewer serves none. */
export type Acting = { readonly role: string } | { readonly refusal: Refusal }

/**
 * For which of the due roles a person decides: the own one, one below it in `reviewers`, one whose deputy the own role is while
 * nobody of it is there (`absent`), or any once the record has waited long enough for the own role. Refuses authors, where four
 * eyes are needed, and a second approval by the same person.
 */
export function actingFor(
  policy: ReviewPolicy,
  { authors, review }: LifecycleState,
  event: LifecycleEvent,
  absent: readonly string[],
): Acting {
  if (!review) return { refusal: refusal('not_reviewer', { due: [] }) }
  if (!policy.selfApproval && authors.includes(event.by)) return { refusal: refusal('own_record', {}) }
  if (review.approvedBy.includes(event.by)) return { refusal: refusal('approved_before', {}) }
  const served = review.due.filter((role) => serves(policy, event, role, review, absent))
  const own = served.find((role) => role === event.role) ?? served[0]
  if (own === undefined) return { refusal: refusal('not_reviewer', { due: review.due }) }
  const [next] = review.due
  if (review.decision !== 'inOrder' || next === undefined) return { role: own }
  return served.includes(next) ? { role: next } : { refusal: refusal('out_of_turn', { next }) }
}

function serves(
  { reviewers, deputies = {}, escalations = [] }: ReviewPolicy,
  { role, at }: LifecycleEvent,
  due: string,
  { since }: PendingReview,
  absent: readonly string[],
): boolean {
  if (role === due) return true
  const rank = reviewers.indexOf(role)
  if (rank >= 0 && rank > reviewers.indexOf(due)) return true
  if (absent.includes(due) && Object.hasOwn(deputies, due) && deputies[due]?.includes(role)) return true
  const waited = (Date.parse(at) - Date.parse(since)) / 3_600_000
  return escalations.some(({ afterHours, to }) => to === role && waited >= afterHours)
}
