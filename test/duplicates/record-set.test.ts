import { expect, test } from 'vitest'
import { addToSet, emptySet, recordSetOf } from '../../src/duplicates/record-set.ts'

test('addToSet puts each record in once, in the order in which they come, beyond the room that was made', () => {
  const set = recordSetOf(2)
  for (const record of [5, 0, 5, 100, 0]) addToSet(set, record)
  expect([...set.members.values.slice(0, set.members.length)]).toEqual([5, 0, 100])
})

test('emptySet takes all records out, and any may come in again', () => {
  const set = recordSetOf(2)
  addToSet(set, 1)
  emptySet(set)
  expect(set.members.length).toBe(0)
  addToSet(set, 1)
  expect(set.members.length).toBe(1)
})
