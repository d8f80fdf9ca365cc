export { decide, type LifecycleContext, type LifecycleDecision } from './lifecycle/decide.ts'
export type { LifecycleEntry, LifecycleEvent, LifecycleState, PendingReview } from './lifecycle/lifecycle-state.ts'
export { stateAfter, stateOfHistory } from './lifecycle/state-after.ts'
export { type Review, type ReviewQuestion, type ReviewReason, reviewOf } from './review-of.ts'
