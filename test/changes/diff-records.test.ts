import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffRecords, ownValue } from '../../src/changes/diff-records.ts'
import { withChanges } from '../../src/changes/patch-record.ts'
import { model, partialRecord } from './records.ts'

describe('diffRecords', () => {
  test('diffRecords tells what was added, removed and changed, in the order of the model', () => {
    const before = {
      phone: '13812345678',
      remark: '简称：云帆',
      demandTypes: ['purchase', 'other'],
      id: 'CUST202412010001',
    }
    const after = { demandTypes: ['other', 'purchase'], email: 'wang@example.com', phone: '13812345679', id: 'x' }
    expect(diffRecords(before, after, model)).toEqual([
      { field: 'phone', kind: 'changed', before: '13812345678', after: '13812345679' },
      { field: 'email', kind: 'added', after: 'wang@example.com' },
      { field: 'remark', kind: 'removed', before: '简称：云帆' },
    ])
  })

  test('diffRecords finds nothing between a record and itself, and its opposite backwards', () => {
    const opposite = { added: 'removed', removed: 'added', changed: 'changed' }
    fc.assert(
      fc.property(partialRecord, partialRecord, (one, other) => {
        expect(diffRecords(one, one, model)).toEqual([])
        const there = diffRecords(one, other, model)
        const back = diffRecords(other, one, model)
        expect(back.map(({ field, kind }) => [field, kind])).toEqual(
          there.map(({ field, kind }) => [field, opposite[kind]]),
        )
        expect(diffRecords(withChanges(one, there), other, model)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})

test('ownValue finds nothing that a record inherits', () => {
  expect(ownValue({}, 'constructor')).toBeUndefined()
})
