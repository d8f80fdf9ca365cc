import type { ReviewDecision } from '../../model/review.ts'

/** Where a record stands in its life: plain JSON, kept by the host beside the record. */
export interface LifecycleState {
  /** A status of the model's lifecycle: `draft`, `pendingReview`, `effective`, `rejected` in the stock one. */
  readonly status: string
  /** Who has written or submitted what is not effective yet; four eyes means that none of them approves it. */
  readonly authors: readonly string[]
  /** The review that is due; `null` while none is. */
  readonly review: PendingReview | null
}

/** A review that waits for its reviewers. */
export interface PendingReview {
  /** Since when it waits: the instant of the event that asked for it. */
  readonly since: string
  /** The roles whose approval is due still, from the lowest to the highest. Where any of them decides, one is enough. */
  readonly due: readonly string[]
  readonly decision: ReviewDecision
  /** The persons who have approved so far. */
  readonly approvedBy: readonly string[]
}

/** What somebody wants to do with a record. */
export interface LifecycleEvent {
  /** `create`, or an action of the model's lifecycle. */
  readonly action: string
  /** The person, by whatever identifier the host has. */
  readonly by: string
  /** The role in which the person acts. */
  readonly role: string
  /** The instant, ISO 8601 with a zone. */
  readonly at: string
  /** Why; a rejection must say it. */
  readonly why?: string
  /** On a change: the fields that change. */
  readonly changed?: readonly string[]
}

/** One line of the record's history: an event that was permitted, and what came of it. */
export interface LifecycleEntry extends LifecycleEvent {
  /** The status before; `null` for a new record. */
  readonly from: string | null
  readonly to: string
  /** The reasons for a review, by rule and reason within it; absent where no review was asked for. */
  readonly reasons?: readonly { readonly rule: string; readonly code: string }[]
  /** The approvals that became due. */
  readonly due?: readonly string[]
  readonly decision?: ReviewDecision
  /** On an approval or rejection: the role that was due and is served by it. */
  readonly actingFor?: string
  /** The record takes effect, as it is now. */
  readonly effective?: true
}
