import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffRecords } from '../../src/changes/diff-records.ts'
import { mergeRecords } from '../../src/changes/merge-records.ts'
import { model, partialRecord } from './records.ts'

describe('mergeRecords', () => {
  const base = { phone: '13812345678', remark: '无', demandTypes: ['purchase', 'other'], intent: 'low' }

  test('mergeRecords takes what either side changed', () => {
    const ours = { ...base, phone: '13812345679', demandTypes: ['purchase', 'other', 'consulting'] }
    const theirs = { phone: base.phone, demandTypes: ['other'], intent: 'high' }
    expect(mergeRecords(base, ours, theirs, model)).toEqual({
      record: { phone: '13812345679', demandTypes: ['other', 'consulting'], intent: 'high' },
      conflicts: [],
    })
  })

  test('mergeRecords keeps ours where both sides changed one field in two ways, and tells it', () => {
    const merged = mergeRecords(base, { ...base, intent: 'high' }, { ...base, intent: 'none' }, model)
    expect(merged.record).toMatchObject({ intent: 'high' })
    expect(merged.conflicts).toEqual([{ field: 'intent', base: 'low', ours: 'high', theirs: 'none' }])
    const removed = mergeRecords(base, { ...base, remark: '' }, { ...base, remark: '简称：云帆' }, model)
    expect(removed.conflicts).toHaveLength(1)
    expect(removed.record).not.toHaveProperty('remark')
  })

  test('mergeRecords gives the side that changed something, and is the same from both sides but for conflicts', () => {
    fc.assert(
      fc.property(partialRecord, partialRecord, partialRecord, (first, ours, theirs) => {
        const same = (one: object, other: object) => expect(diffRecords({ ...one }, { ...other }, model)).toEqual([])
        same(mergeRecords(first, ours, first, model).record, ours)
        same(mergeRecords(first, first, theirs, model).record, theirs)
        same(mergeRecords(first, ours, ours, model).record, ours)
        const there = mergeRecords(first, ours, theirs, model)
        const back = mergeRecords(first, theirs, ours, model)
        expect(there.conflicts.map(({ field }) => field)).toEqual(back.conflicts.map(({ field }) => field))
        const open = there.conflicts.map(({ field }) => field)
        const different = diffRecords(there.record, back.record, model).map(({ field }) => field)
        expect(open).toEqual(expect.arrayContaining(different))
      }),
      { numRuns: 1000 },
    )
  })
})
