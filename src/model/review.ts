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
  /** Whether somebody may approve what they wrote or submitted themselves; else four eyes are needed. */
  readonly selfApproval: boolean
  /** Who decides where the reasons ask for several roles; absent: the highest. */
  readonly decision?: ReviewDecision
  /** Who stands in for a role while nobody of it is there. Whoever is higher in `reviewers` may always stand in. */
  readonly deputies?: Readonly<Record<string, readonly string[]>>
  /** Who may decide as well, once a record has waited for so long. */
  readonly escalations?: readonly Escalation[]
}

/** Of the roles that the reasons ask for: the `highest` decides, `any` of them, `all` of them, or all from the lowest up. */
export type ReviewDecision = 'highest' | 'any' | 'all' | 'inOrder'

/** After so many hours of waiting, this role may decide too. */
export interface Escalation {
  readonly afterHours: number
  readonly to: string
}

/** One step of the life of a record. */
export interface Transition {
  readonly action: string
  readonly from: string
  /** Where it leads; of two, the first without a review, the second while one is due. */
  readonly to: readonly string[]
}

/** The statuses of a record and the only ways between them. */
export interface Lifecycle {
  readonly initial: string
  readonly transitions: readonly Transition[]
}
