import type { LifecycleEntry, LifecycleState, PendingReview } from './lifecycle-state.ts'

/** The state after one more line of the history; `undefined` is the state before the first. */
export function stateAfter(state: LifecycleState | undefined, entry: LifecycleEntry): LifecycleState {
  return { status: entry.to, authors: authorsAfter(state, entry), review: reviewAfter(state, entry) }
}

/** The state after a whole history. Throws a `RangeError` for an empty one: a record begins with `create`. */
export function stateOfHistory(history: readonly LifecycleEntry[]): LifecycleState {
  const state = history.reduce<LifecycleState | undefined>(stateAfter, undefined)
  if (state === undefined) throw new RangeError('stateOfHistory: the history is empty; it begins with "create"')
  return state
}

/** What is effective has no authors to keep away from it any more; a reviewer is none. */
function authorsAfter(state: LifecycleState | undefined, entry: LifecycleEntry): readonly string[] {
  const authors = state?.authors ?? []
  if (entry.effective) return []
  return entry.actingFor !== undefined || authors.includes(entry.by) ? authors : [...authors, entry.by]
}

function reviewAfter(state: LifecycleState | undefined, entry: LifecycleEntry): PendingReview | null {
  const { at, by, due, decision = 'highest', actingFor } = entry
  if (due !== undefined) return { since: at, due, decision, approvedBy: [] }
  const waiting = state?.review
  if (!waiting || entry.to !== state?.status) return null
  return {
    ...waiting,
    due: waiting.due.filter((role) => role !== actingFor),
    approvedBy: [...waiting.approvedBy, by],
  }
}
