import { at, type Integers } from './integers.ts'

/** Tells which records were met in this round already, without forgetting all others first: by record, the last round it was in. */
export interface RecordRounds {
  rounds: Int32Array
  round: number
}

/** Rounds for so many records. */
export function recordRoundsOf(capacity: number): RecordRounds {
  return { rounds: new Int32Array(Math.max(capacity, 8)), round: 0 }
}

/** Leaves each record of a list in it once, in the order in which they came first. */
export function keepOnce(seen: RecordRounds, records: Integers): void {
  seen.round += 1
  let kept = 0
  for (let index = 0; index < records.length; index++) {
    const record = at(records, index)
    if (record >= seen.rounds.length) enlarge(seen, record)
    if (seen.rounds[record] === seen.round) continue
    seen.rounds[record] = seen.round
    records.values[kept] = record
    kept++
  }
  records.length = kept
}

function enlarge(seen: RecordRounds, record: number): void {
  const larger = new Int32Array(Math.max(record + 1, seen.rounds.length * 2))
  larger.set(seen.rounds)
  seen.rounds = larger
}
