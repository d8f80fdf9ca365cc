import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffRecords } from '../../src/changes/diff-records.ts'
import { type ChangeEvent, replayChanges } from '../../src/changes/replay-changes.ts'
import { model, partialRecord } from './records.ts'

describe('replayChanges', () => {
  test('replayChanges tells the record again from its log, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(partialRecord, { minLength: 1, maxLength: 6 }), (records) => {
        const log = records.map((record, index): ChangeEvent => {
          const before = records[index - 1] ?? {}
          return { at: `2026-11-2${index}T09:00:00Z`, by: 'u17', changes: diffRecords(before, record, model) }
        })
        const last = records.at(-1) ?? {}
        expect(diffRecords(replayChanges(log), last, model)).toEqual([])
        expect(replayChanges(JSON.parse(JSON.stringify(log)))).toEqual(replayChanges(log))
        // A log may begin in the middle, where the record of that time is known.
        const middle = Math.floor(log.length / 2)
        expect(replayChanges(log.slice(middle), replayChanges(log.slice(0, middle)))).toEqual(replayChanges(log))
      }),
      { numRuns: 1000 },
    )
  })
})
