import { describe, expect, test } from 'vitest'
import type { LifecycleEntry } from '../../../src/review/lifecycle/lifecycle-state.ts'
import { stateAfter, stateOfHistory } from '../../../src/review/lifecycle/state-after.ts'

const line = (action: string, by: string, from: string | null, to: string, more: object = {}): LifecycleEntry => ({
  action,
  by,
  role: 'accountManager',
  at: '2026-11-23T09:00:00+08:00',
  from,
  to,
  ...more,
})

const history = [
  line('create', 'anna', null, 'draft'),
  line('change', 'bob', 'draft', 'draft'),
  line('submit', 'anna', 'draft', 'pendingReview', { due: ['salesSupervisor', 'departmentManager'], decision: 'all' }),
  line('approve', 'chen', 'pendingReview', 'pendingReview', { actingFor: 'salesSupervisor' }),
]

describe('stateOfHistory', () => {
  test('stateOfHistory knows the authors, the approvals that are due and those that were given', () => {
    expect(stateOfHistory(history)).toEqual({
      status: 'pendingReview',
      authors: ['anna', 'bob'],
      review: {
        since: '2026-11-23T09:00:00+08:00',
        due: ['departmentManager'],
        decision: 'all',
        approvedBy: ['chen'],
      },
    })
  })

  test('stateOfHistory forgets the authors of what is effective, and keeps those of what was rejected', () => {
    const approval = line('approve', 'ding', 'pendingReview', 'effective', {
      actingFor: 'departmentManager',
      effective: true,
    })
    expect(stateOfHistory([...history, approval])).toEqual({ status: 'effective', authors: [], review: null })
    const rejection = line('reject', 'ding', 'pendingReview', 'rejected', { actingFor: 'departmentManager' })
    expect(stateAfter(stateOfHistory(history), rejection)).toEqual({
      status: 'rejected',
      authors: ['anna', 'bob'],
      review: null,
    })
  })

  test('stateOfHistory throws for an empty history', () => {
    expect(() => stateOfHistory([])).toThrow(RangeError)
  })
})
