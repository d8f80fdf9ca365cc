import { isAction } from '../../model/definition/vocabulary.ts'
import type { CustomerModel } from '../../model/model.ts'
import { type Refusal, refusal } from '../../model/refusal-catalogue.ts'
import type { Transition } from '../../model/review.ts'
import { explainPermission, mayChange } from '../../permissions/index.ts'
import { actingFor } from './acting-for.ts'
import { askedReview } from './asked-review.ts'
import type { LifecycleEntry, LifecycleEvent, LifecycleState } from './lifecycle-state.ts'
import { stateAfter } from './state-after.ts'

type Values = Readonly<Record<string, unknown>>

/** What a decision rests on besides the state and the event. */
export interface LifecycleContext {
  readonly model: CustomerModel
  /** The record in canonical form; on a change as it is after it. */
  readonly record: Values
  /** On a change: the record before it. */
  readonly before?: Values
  /** Whether the record is acceptable: `ok` of `parseRecord`. Absent: not known to be. */
  readonly accepted?: boolean
  /** The roles of which nobody is there, for whom deputies may decide. */
  readonly absent?: readonly string[]
}

/** The next state and the line for the history, or why not. */
export type LifecycleDecision =
  | { readonly ok: true; readonly state: LifecycleState; readonly entry: LifecycleEntry }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * Decides on a step in the life of a record (状态流转): permitted or refused by status, role, four eyes and the approvals that
 * are due. Nothing becomes effective by any other way. `state` is `undefined` for a new record, whose event is `create`.
 *
 * Pure: the host stores the state and the entry together, or neither. Never throws on data.
 */
export function decide(
  state: LifecycleState | undefined,
  event: LifecycleEvent,
  context: LifecycleContext,
): LifecycleDecision {
  const { lifecycle } = context.model
  if (state === undefined) {
    if (event.action !== 'create') return refused(refusal('wrong_status', { action: event.action, status: 'new' }))
    return permission(lifecycle.initial, event, context) ?? next(state, { ...event, from: null, to: lifecycle.initial })
  }
  const named = lifecycle.transitions.filter(({ action }) => action === event.action)
  if (named.length === 0) return refused(refusal('action_unknown', { action: event.action }))
  const step = named.find(({ from }) => from === state.status)
  if (!step) return refused(refusal('wrong_status', { action: event.action, status: state.status }))
  switch (event.action) {
    case 'approve':
    case 'reject':
      return decideReview(state, event, step, context)
    case 'change':
      return decideChange(state, event, step, context)
    case 'submit':
      return permission(state.status, event, context) ?? enter(state, event, step, context)
    default:
      return (
        permission(state.status, event, context) ?? next(state, { ...event, from: state.status, to: targetOf(step) })
      )
  }
}

function decideChange(
  state: LifecycleState,
  event: LifecycleEvent,
  step: Transition,
  context: LifecycleContext,
): LifecycleDecision {
  const { model, record, before = record } = context
  const { changed = [], role } = event
  if (changed.length === 0) return refused(refusal('nothing_changed', {}))
  const filled = Object.keys(before)
  const types = { customerType: typeOf(before, model), nextCustomerType: typeOf(record, model) }
  const answer = mayChange(model, { role, fields: changed, filled, status: state.status, ...types })
  const [first] = answer.permitted ? [] : answer.refused
  if (first === undefined) return enter(state, event, step, context)
  const { field, refusedBy } = first
  return refused(
    refusedBy === 'immutable'
      ? refusal('field_immutable', { field })
      : refusal('field_not_permitted', { field, refusedBy }),
  )
}

/** A step that may need a review: to its first target without one, to its second while one is due. */
function enter(
  state: LifecycleState,
  event: LifecycleEvent,
  step: Transition,
  { model, record, accepted = false }: LifecycleContext,
): LifecycleDecision {
  const [settled, waiting] = step.to
  if (settled === undefined || waiting === undefined)
    return next(state, { ...event, from: state.status, to: targetOf(step) })
  if (!accepted) return refused(refusal('record_not_accepted', {}))
  const { changed = [] } = event
  const asked = askedReview(
    record,
    model,
    event.action === 'change' ? { occasion: 'change', changed } : { occasion: 'submission' },
  )
  const from = state.status
  return asked.due === undefined
    ? next(state, { ...event, from, to: settled, effective: true })
    : next(state, { ...event, from, to: waiting, ...asked })
}

function decideReview(
  state: LifecycleState,
  event: LifecycleEvent,
  step: Transition,
  context: LifecycleContext,
): LifecycleDecision {
  const acting = actingFor(context.model.review, state, event, context.absent ?? [])
  if ('refusal' in acting) return refused(acting.refusal)
  const denied = permission(state.status, { ...event, role: acting.role }, context)
  if (denied) return denied
  const entry = { ...event, from: state.status, actingFor: acting.role }
  if (event.action === 'reject') {
    if (!event.why?.trim()) return refused(refusal('reason_missing', {}))
    return next(state, { ...entry, to: targetOf(step) })
  }
  const { due = [], decision } = state.review ?? {}
  const open = decision === 'any' ? [] : due.filter((role) => role !== acting.role)
  if (open.length > 0) return next(state, { ...entry, to: state.status })
  return next(state, { ...entry, to: targetOf(step), effective: true })
}

/** The refusal of an action that the role may not take on the record as it was; `undefined` where it may. */
function permission(
  status: string,
  { action, role }: LifecycleEvent,
  { model, record, before = record }: LifecycleContext,
): LifecycleDecision | undefined {
  // Whoever may change a record may take it up again after a rejection.
  const permitted = isAction(action) ? action : 'change'
  const answer = explainPermission(model, { role, action: permitted, customerType: typeOf(before, model), status })
  return answer.permitted ? undefined : refused(refusal('not_permitted', { action, refusedBy: answer.refusedBy }))
}

function typeOf(record: Values, { templateField }: CustomerModel): string | undefined {
  const type = Object.hasOwn(record, templateField) ? record[templateField] : undefined
  return typeof type === 'string' ? type : undefined
}

function targetOf({ to, from }: Transition): string {
  return to[0] ?? from
}

function next(state: LifecycleState | undefined, entry: LifecycleEntry): LifecycleDecision {
  return { ok: true, state: stateAfter(state, entry), entry }
}

function refused(reason: Refusal): LifecycleDecision {
  return { ok: false, refusal: reason }
}
