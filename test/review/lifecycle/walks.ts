import { customerModel } from '../../../src/model/customer-model.ts'
import type { CustomerModel } from '../../../src/model/model.ts'
import type { ReviewPolicy } from '../../../src/model/review.ts'
import { decide } from '../../../src/review/lifecycle/decide.ts'
import type { LifecycleEntry, LifecycleEvent, LifecycleState } from '../../../src/review/lifecycle/lifecycle-state.ts'

/** Chooses one of several; the same seed, the same choices. */
export type Dice = <Item>(items: readonly [Item, ...Item[]]) => Item

/** A generator of choices (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return (items) => items[Math.floor(next() * items.length)] ?? items[0]
}

/** One step of a walk: what was wanted, what came of it, and the record that it was about. */
export interface Step {
  readonly event: LifecycleEvent
  readonly record: Readonly<Record<string, unknown>>
  readonly accepted: boolean
  readonly absent: readonly string[]
  readonly before: LifecycleState | undefined
  readonly entry: LifecycleEntry | undefined
  readonly after: LifecycleState | undefined
}

const actions = ['submit', 'approve', 'reject', 'withdraw', 'revise', 'change', 'approve', 'submit', 'create'] as const
const people = ['anna', 'bob', 'chen', 'ding'] as const
const roles = ['salesRepresentative', 'accountManager', 'salesSupervisor', 'departmentManager', 'marketing'] as const
const types = ['potential', 'current', 'strategicPartner'] as const
const sizes = ['small', 'medium', 'large'] as const
const writers = ['accountManager', 'accountManager', 'salesRepresentative'] as const
const reviewers = ['departmentManager', 'salesSupervisor'] as const
const changes: readonly [string[], ...string[][]] = [['phone'], ['size'], ['remark'], ['customerType', 'fullName'], []]

/** A policy of reviewing, as any firm might have it, on the stock model. */
export function anyModel(dice: Dice): CustomerModel {
  const review: ReviewPolicy = {
    ...customerModel.review,
    selfApproval: dice([false, false, true]),
    decision: dice(['highest', 'any', 'all', 'inOrder']),
    deputies: dice([{}, { departmentManager: ['salesSupervisor'] }]),
    escalations: dice([[], [{ afterHours: 24, to: 'salesSupervisor' }]]),
  }
  return { ...customerModel, review }
}

/** A walk of so many events, sensible and senseless ones, from the creation of a record on. */
export function walk(model: CustomerModel, length: number, dice: Dice): readonly Step[] {
  const steps: Step[] = []
  let state: LifecycleState | undefined
  let record: Step['record'] = { customerType: dice(types), size: dice(sizes), annualRevenue: dice([100, 60_000]) }
  let hours = 0
  for (let count = 0; count < length; count += 1) {
    hours += dice([0, 1, 12, 30])
    const action = state === undefined ? 'create' : dice(actions)
    const changed = dice(changes)
    const next = action === 'change' ? { ...record, customerType: dice(types), size: dice(sizes) } : record
    const event: LifecycleEvent = {
      action,
      by: dice(people),
      role: dice([dice(roles), dice(action === 'approve' || action === 'reject' ? reviewers : writers)]),
      at: new Date(Date.UTC(2026, 10, 23) + hours * 3_600_000).toISOString(),
      ...(action === 'change' ? { changed } : {}),
      ...(dice([true, false]) ? { why: '资料不全' } : {}),
    }
    const accepted = dice([true, true, false])
    const absent = dice([[], ['departmentManager']])
    const decision = decide(state, event, { model, record: next, before: record, accepted, absent })
    const [entry, after] = decision.ok ? [decision.entry, decision.state] : [undefined, state]
    steps.push({ event, record: next, accepted, absent, before: state, entry, after })
    if (decision.ok) [state, record] = [decision.state, next]
  }
  return steps
}
