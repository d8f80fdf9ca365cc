import { describe, expect, test } from 'vitest'
import type { ReviewPolicy } from '../../../src/model/review.ts'
import { actingFor } from '../../../src/review/lifecycle/acting-for.ts'
import type { LifecycleEvent, LifecycleState, PendingReview } from '../../../src/review/lifecycle/lifecycle-state.ts'

const policy: ReviewPolicy = { reviewers: ['low', 'high'], rules: [], selfApproval: false }
const state = (review: Partial<PendingReview> = {}): LifecycleState => ({
  status: 'pendingReview',
  authors: ['anna'],
  review: { since: '2026-11-23T09:00:00Z', due: ['low', 'high'], decision: 'all', approvedBy: [], ...review },
})
const event = (role: string, by = 'bob'): LifecycleEvent => ({
  action: 'approve',
  by,
  role,
  at: '2026-11-23T10:00:00Z',
})
const acting = (role: string, review: Partial<PendingReview> = {}, by = 'bob') =>
  actingFor(policy, state(review), event(role, by), [])

describe('actingFor', () => {
  test('actingFor serves the own role first, and one below it where the own is not due', () => {
    expect(acting('high')).toEqual({ role: 'high' })
    expect(acting('high', { due: ['low'] })).toEqual({ role: 'low' })
    expect(acting('low', { due: ['high'] })).toEqual({ refusal: { code: 'not_reviewer', params: { due: ['high'] } } })
  })

  test('actingFor keeps the order where there is one: who is higher may begin from below', () => {
    expect(acting('high', { decision: 'inOrder' })).toEqual({ role: 'low' })
    const outOfTurn = actingFor(
      { ...policy, reviewers: ['other', 'low'] },
      state({ due: ['other', 'high'], decision: 'inOrder' }),
      event('high'),
      [],
    )
    expect(outOfTurn).toEqual({ refusal: { code: 'out_of_turn', params: { next: 'other' } } })
  })

  test('actingFor refuses authors, a second approval, and a record without a review', () => {
    expect(acting('high', {}, 'anna')).toEqual({ refusal: { code: 'own_record', params: {} } })
    expect(acting('high', { approvedBy: ['bob'] })).toEqual({ refusal: { code: 'approved_before', params: {} } })
    expect(actingFor(policy, { ...state(), review: null }, event('high'), [])).toEqual({
      refusal: { code: 'not_reviewer', params: { due: [] } },
    })
  })
})
