import { append, type Integers, integersOf } from './integers.ts'

/** Some records, each once, in the order in which they came. It is emptied at once, however many it could hold. */
export interface RecordSet {
  readonly members: Integers
  /** By record: the round in which it was put in last. */
  rounds: Int32Array
  round: number
}

/** An empty set with room for so many records. */
export function recordSetOf(capacity: number): RecordSet {
  return { members: integersOf(32), rounds: new Int32Array(Math.max(capacity, 8)), round: 1 }
}

/** Takes all records out. */
export function emptySet(set: RecordSet): void {
  set.members.length = 0
  set.round += 1
}

/** Puts a record in, unless it is in already. */
export function addToSet(set: RecordSet, record: number): void {
  if (record >= set.rounds.length) enlarge(set, record)
  if (set.rounds[record] === set.round) return
  set.rounds[record] = set.round
  append(set.members, record)
}

function enlarge(set: RecordSet, record: number): void {
  const larger = new Int32Array(Math.max(record + 1, set.rounds.length * 2))
  larger.set(set.rounds)
  set.rounds = larger
}
