import type { Condition } from './conditions.ts'

/** When a host asks whether a review is needed. */
export type ReviewOccasion = 'creation' | 'submission' | 'change'

/** One reason for a human to look, as data. */
export interface ReviewRule {
  readonly code: string
  readonly on: readonly ReviewOccasion[]
  /** The condition; `highValue` asks the model's own list and gives each entry that holds as a reason of its own. */
  readonly when?: Condition | 'highValue'
  /** On a change: the fields whose change asks for a review. */
  readonly changes?: readonly string[]
  /** The role that decides. */
  readonly reviewer: string
}

/** The review policy: the rules, and the reviewers from the lowest to the highest; the highest one due decides. */
export interface ReviewPolicy {
  readonly reviewers: readonly string[]
  readonly rules: readonly ReviewRule[]
  /** Whether a submitter may approve the own record. */
  readonly selfApproval: boolean
}

/** One step of the life of a record. */
export interface Transition {
  readonly action: string
  readonly from: string
  readonly to: readonly string[]
}

/** The statuses of a record and the only ways between them. */
export interface Lifecycle {
  readonly initial: string
  readonly transitions: readonly Transition[]
}
