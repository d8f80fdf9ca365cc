import { describe, expect, test } from 'vitest'
import { customerModel } from '../../../src/model/customer-model.ts'
import type { CustomerModel } from '../../../src/model/model.ts'
import type { ReviewPolicy } from '../../../src/model/review.ts'
import { decide, type LifecycleContext } from '../../../src/review/lifecycle/decide.ts'
import type { LifecycleEvent, LifecycleState } from '../../../src/review/lifecycle/lifecycle-state.ts'
import { stateOfHistory } from '../../../src/review/lifecycle/state-after.ts'
import { illegalEffects } from './illegal-effects.ts'
import { anyModel, diceOf, type Step, walk } from './walks.ts'

const potential = { customerType: 'potential', size: 'small' }
const potentialAndLarge = { customerType: 'potential', size: 'large' }
const current = { customerType: 'current', size: 'small' }

const at = (hour: number) => `2026-11-23T${String(hour).padStart(2, '0')}:00:00+08:00`

type Told = readonly [action: string, by: string, role: string, more?: Partial<LifecycleEvent>]

/** What comes of some events in a row: the last state, and the code of each refusal. */
function tell(record: LifecycleContext['record'], events: readonly Told[], more: Partial<LifecycleContext> = {}) {
  let state: LifecycleState | undefined
  const refusals: string[] = []
  events.forEach(([action, by, role, rest], index) => {
    const event = { action, by, role, at: at(index), ...rest }
    const decision = decide(state, event, { model: customerModel, record, accepted: true, ...more })
    if (decision.ok) state = decision.state
    else refusals.push(`${action}: ${[decision.refusal.code, ...Object.values(decision.refusal.params)].join(' ')}`)
  })
  return { status: state?.status, refusals, state }
}

const policy = (review: Partial<ReviewPolicy>): { model: CustomerModel } => ({
  model: { ...customerModel, review: { ...customerModel.review, ...review } },
})

const created: readonly Told[] = [
  ['create', 'anna', 'salesRepresentative'],
  ['submit', 'anna', 'salesRepresentative'],
]

describe('decide', () => {
  test('decide lets a customer of no high value take effect at once', () => {
    const events: Told[] = [
      ['create', 'anna', 'accountManager'],
      ['submit', 'anna', 'accountManager'],
    ]
    expect(tell(current, events)).toEqual({
      status: 'effective',
      refusals: [],
      state: { status: 'effective', authors: [], review: null },
    })
  })

  test('decide keeps a potential customer waiting for the sales supervisor', () => {
    const { status, state } = tell(potential, created)
    expect(status).toBe('pendingReview')
    expect(state?.review).toEqual({ since: at(1), due: ['salesSupervisor'], decision: 'highest', approvedBy: [] })
    expect(tell(potential, [...created, ['approve', 'bob', 'salesSupervisor']]).status).toBe('effective')
    expect(tell(potential, [...created, ['approve', 'bob', 'departmentManager']]).status).toBe('effective')
  })

  test.each<[string, Told, string]>([
    ['the own record', ['approve', 'anna', 'salesSupervisor'], 'approve: own_record'],
    ['a role that is not due', ['approve', 'bob', 'marketing'], 'approve: not_reviewer salesSupervisor'],
    ['a rejection without a reason', ['reject', 'bob', 'salesSupervisor'], 'reject: reason_missing'],
    ['an action that there is not', ['publish', 'bob', 'salesSupervisor'], 'publish: action_unknown publish'],
    [
      'an action of another status',
      ['revise', 'anna', 'salesRepresentative'],
      'revise: wrong_status revise pendingReview',
    ],
    ['a second creation', ['create', 'anna', 'salesRepresentative'], 'create: action_unknown create'],
    ['a withdrawal by a reviewer', ['withdraw', 'bob', 'salesSupervisor'], 'withdraw: not_permitted withdraw action'],
  ])('decide refuses %s', (_what, event, told) => {
    expect(tell(potential, [...created, event])).toMatchObject({ status: 'pendingReview', refusals: [told] })
  })

  test('decide refuses a new record that a role may not create, and one that is not created at all', () => {
    expect(tell(current, [['create', 'anna', 'salesRepresentative']]).refusals).toEqual([
      'create: not_permitted create customerType',
    ])
    expect(tell(current, [['submit', 'anna', 'accountManager']]).refusals).toEqual(['submit: wrong_status submit new'])
  })

  test('decide refuses the submission of a record with errors, and of one that was not judged', () => {
    for (const accepted of [false, undefined]) {
      const { status, refusals } = tell(potential, created, { accepted } as Partial<LifecycleContext>)
      expect([status, refusals]).toEqual(['draft', ['submit: record_not_accepted']])
    }
  })

  test('decide leads from a rejection over a revision to a new submission, and from a withdrawal back', () => {
    const rejected: Told = ['reject', 'bob', 'salesSupervisor', { why: '地址不全' }]
    expect(tell(potential, [...created, rejected]).status).toBe('rejected')
    expect(tell(potential, [...created, rejected, ['revise', 'anna', 'salesRepresentative']]).status).toBe('draft')
    expect(tell(potential, [...created, ['withdraw', 'anna', 'salesRepresentative']]).status).toBe('draft')
  })

  test('decide asks again when an important field of an effective record changes', () => {
    const effective: Told[] = [
      ['create', 'anna', 'accountManager'],
      ['submit', 'anna', 'accountManager'],
    ]
    const change = (changed: string[]): Told => ['change', 'anna', 'accountManager', { changed }]
    expect(tell(current, [...effective, change(['phone'])]).status).toBe('effective')
    expect(tell(current, [...effective, change(['size'])]).status).toBe('pendingReview')
    expect(tell(current, [...effective, change([])]).refusals).toEqual(['change: nothing_changed'])
    const marketing: Told = ['change', 'bob', 'marketing', { changed: ['remark', 'phone'] }]
    expect(tell(current, [...effective, marketing]).refusals).toEqual(['change: field_not_permitted phone field'])
  })

  test('decide asks the permissions for the status in which the record is', () => {
    const grants = [
      { roles: ['salesRepresentative'], actions: ['create', 'submit', 'change'], statuses: ['draft'] },
      { roles: ['marketing'], actions: ['change'], statuses: ['effective'] },
    ] as const
    const model: CustomerModel = { ...customerModel, permissions: { grants, seePersonalData: [] } }
    const only = { model } as Partial<LifecycleContext>
    const change = (role: string): Told => ['change', 'bob', role, { changed: ['phone'] }]
    const events: Told[] = [
      ['create', 'anna', 'salesRepresentative'],
      change('marketing'),
      change('salesRepresentative'),
      ['submit', 'anna', 'salesRepresentative'],
      change('salesRepresentative'),
      change('marketing'),
    ]
    expect(tell(current, events, only)).toMatchObject({
      status: 'effective',
      refusals: ['change: field_not_permitted phone status', 'change: field_not_permitted phone status'],
    })
    const nowhere = { ...model, permissions: { ...model.permissions, grants: grants.slice(1) } }
    expect(tell(current, events.slice(0, 1), { model: nowhere }).refusals).toEqual([
      'create: not_permitted create role',
    ])
  })

  test('decide counts whoever changed a draft among its authors', () => {
    const events: Told[] = [
      ['create', 'anna', 'salesRepresentative'],
      ['change', 'bob', 'salesRepresentative', { changed: ['phone'] }],
      ['submit', 'anna', 'salesRepresentative'],
      ['approve', 'bob', 'salesSupervisor'],
    ]
    expect(tell(potential, events).refusals).toEqual(['approve: own_record'])
    expect(tell(potential, events, policy({ selfApproval: true })).status).toBe('effective')
  })

  test('decide asks for any, for all, or for all in order, as the policy says', () => {
    const supervisor: Told = ['approve', 'bob', 'salesSupervisor']
    const manager: Told = ['approve', 'chen', 'departmentManager']
    const of = (events: readonly Told[], decision: ReviewPolicy['decision']) =>
      tell(potentialAndLarge, [...created, ...events], policy(decision ? { decision } : {}))
    expect(of([supervisor], 'highest').refusals).toEqual(['approve: not_reviewer departmentManager'])
    expect(of([manager], 'highest').status).toBe('effective')
    expect(of([supervisor], 'any').status).toBe('effective')
    expect(of([manager], 'all').status).toBe('pendingReview')
    expect(of([manager, supervisor], 'all').status).toBe('effective')
    expect(of([manager, ['approve', 'chen', 'salesSupervisor']], 'all').refusals).toEqual(['approve: approved_before'])
    expect(of([supervisor, manager], 'inOrder').status).toBe('effective')
    const late = of([supervisor, ['approve', 'ding', 'salesSupervisor']], 'inOrder')
    expect(late.refusals).toEqual(['approve: not_reviewer departmentManager'])
  })

  test('decide lets deputies decide while nobody of the role is there, and others after so many hours', () => {
    const supervisor: Told = ['approve', 'bob', 'salesSupervisor']
    const events = [...created, supervisor]
    const deputies = { deputies: { departmentManager: ['salesSupervisor'] } }
    expect(tell(potentialAndLarge, events, policy(deputies)).status).toBe('pendingReview')
    const away = { ...policy(deputies), absent: ['departmentManager'] }
    expect(tell(potentialAndLarge, events, away).status).toBe('effective')
    const escalations = [{ afterHours: 24, to: 'salesSupervisor' }]
    const tomorrow = (hour: number): Told => [
      'approve',
      'bob',
      'salesSupervisor',
      { at: `2026-11-24T0${hour}:00:00+08:00` },
    ]
    expect(tell(potentialAndLarge, [...created, tomorrow(0)], policy({ escalations })).status).toBe('pendingReview')
    expect(tell(potentialAndLarge, [...created, tomorrow(1)], policy({ escalations })).status).toBe('effective')
  })

  test('decide finds no way to an illegal effect in 100,000 walks, and the history tells every state', () => {
    const dice = diceOf(20_261_123)
    const seen = { effective: 0, approved: 0, refused: 0 }
    for (let count = 0; count < 100_000; count += 1) {
      const model = anyModel(dice)
      const steps = walk(model, 24, dice)
      const faults = illegalEffects(model, steps)
      if (faults.length > 0) expect({ review: model.review, steps, faults }).toMatchObject({ faults: [] })
      tally(steps, seen)
      const history = steps.flatMap(({ entry }) => entry ?? [])
      if (count % 100 === 0 && history.length > 0) expect(stateOfHistory(history)).toEqual(steps.at(-1)?.after)
    }
    // The walks go everywhere, so that what they do not find is not there.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10_000)
  })

  test('illegalEffects sees a record that became effective behind the back of the reviewer', () => {
    const dice = diceOf(7)
    const steps = Array.from({ length: 500 }, () => walk(customerModel, 16, dice))
    const stolen = steps.map((walked) =>
      walked.map((step) =>
        step.after?.status === 'pendingReview' ? { ...step, after: { ...step.after, status: 'effective' } } : step,
      ),
    )
    expect(stolen.filter((walked) => illegalEffects(customerModel, walked).length > 0).length).toBeGreaterThan(100)
    expect(steps.filter((walked) => illegalEffects(customerModel, walked).length > 0)).toEqual([])
  })
})

function tally(steps: readonly Step[], seen: { effective: number; approved: number; refused: number }): void {
  for (const { entry } of steps) {
    if (entry === undefined) seen.refused += 1
    else if (entry.effective) seen[entry.actingFor === undefined ? 'effective' : 'approved'] += 1
  }
}
