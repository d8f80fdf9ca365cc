import { describe, expect, test } from 'vitest'
import { mergeContributions } from '../../src/changes/merge-contributions.ts'
import { type GroupMember, mergeProposalOf, survivorOf } from '../../src/duplicates/merge-proposal-of.ts'
import { cloud, model } from './customers.ts'

const member = (more: Partial<GroupMember> = {}): GroupMember => ({
  record: cloud,
  source: 'sales',
  at: '2026-11-01T09:00:00+08:00',
  ...more,
})

describe('survivorOf', () => {
  test.each([
    [[member({ id: 'CUST202611010001' }), member({ effective: true })], 1, 'effective'],
    [[member({ at: '2026-11-20T09:00:00+08:00' }), member({ id: 'CUST202611010001' })], 1, 'numbered'],
    [[member({ record: { fullName: '云帆' } }), member()], 1, 'complete'],
    [[member(), member({ at: '2026-11-20T09:00:00+08:00' })], 1, 'newest'],
    [[member(), member()], 0, 'first'],
    [[member()], 0, 'first'],
  ] as const)('survivorOf %j is %d, because %s', (members, survivor, because) => {
    expect(survivorOf(members, model)).toEqual({ survivor, because })
  })

  test('survivorOf refuses a group without members', () => {
    expect(() => survivorOf([], model)).toThrow(RangeError)
  })
})

describe('mergeProposalOf', () => {
  test('mergeProposalOf gives contributions that lose nothing when they are merged', () => {
    const short = { fullName: '云帆', phone: '13912345678', remark: '展会认识' }
    const proposal = mergeProposalOf(
      [member({ record: short, source: 'marketing', at: '2026-11-20T09:00:00+08:00' }), member({ effective: true })],
      model,
    )
    expect(proposal).toMatchObject({
      survivor: 1,
      because: 'effective',
      absorbed: [0],
      differing: ['fullName', 'phone'],
    })
    const merged = mergeContributions(proposal.contributions, model, {
      fields: { fullName: 'sourcePriority' },
      priority: ['sales'],
    })
    expect(merged.record).toMatchObject({ fullName: cloud.fullName, phone: '13912345678', remark: '展会认识' })
    expect(merged.conflicts.map(({ field }) => field)).toEqual(['fullName', 'phone'])
  })

  test('mergeProposalOf says who said it, where that is known', () => {
    const { contributions } = mergeProposalOf([member({ by: 'u17' }), member()], model)
    expect(contributions.map(({ by }) => by)).toEqual(['u17', undefined])
    expect(contributions[1]).not.toHaveProperty('by')
  })

  test('mergeProposalOf refuses a group without members', () => {
    expect(() => mergeProposalOf([], model)).toThrow(RangeError)
  })
})
