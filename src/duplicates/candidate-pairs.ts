import { append, type Integers, integersOf } from './integers.ts'
import type { Postings } from './postings.ts'

/** Tells which places of postings, from one to before another, have a record that may make a pair with that of the other. */
export type PlaceSieve = (from: number, place: number, kept: Integers) => void

/** Postings, and what holds back of them what makes no pair. */
export interface SievedPostings extends Postings {
  readonly sift: PlaceSieve
}

/** The pairs to compare whose later record is in a stretch of records. */
export interface CandidatePairs {
  /** By later record of the stretch: where its earlier ones begin. */
  readonly starts: Int32Array
  readonly earlier: Int32Array
}

/** Where stretches of so many records end that make no more candidates each than can be held at once. */
export function stretchEnds(all: readonly Postings[], records: number, most = mostHeld): number[] {
  if (pairsIn(all) <= most) return [records]
  const made = new Int32Array(records)
  for (const { records: posted, ends } of all) {
    let from = 0
    for (const end of ends) {
      for (let place = from + 1; place < end; place++) {
        const record = posted[place] ?? 0
        made[record] = (made[record] ?? 0) + place - from
      }
      from = end
    }
  }
  const stretches: number[] = []
  let held = 0
  for (let record = 0; record < records; record++) {
    held += made[record] ?? 0
    if (held <= most) continue
    stretches.push(record + 1)
    held = 0
  }
  return stretches.at(-1) === records ? stretches : [...stretches, records]
}

function pairsIn(all: readonly Postings[]): number {
  let pairs = 0
  for (const { ends } of all) {
    let from = 0
    for (const end of ends) {
      pairs += ((end - from) * (end - from - 1)) / 2
      from = end
    }
  }
  return pairs
}

/** The candidates whose later record is one of a stretch; a pair that shares several keys is one of them several times. */
export function candidatesWithin(all: readonly SievedPostings[], begin: number, end: number): CandidatePairs {
  const [ones, others] = [integersOf(1024), integersOf(1024)]
  for (const postings of all) collect(postings, begin, end, ones, others)
  const starts = new Int32Array(end - begin + 1)
  for (let index = 0; index < others.length; index++) {
    const after = (others.values[index] ?? 0) - begin + 1
    starts[after] = (starts[after] ?? 0) + 1
  }
  for (let record = 1; record < starts.length; record++)
    starts[record] = (starts[record] ?? 0) + (starts[record - 1] ?? 0)
  const next = starts.slice()
  const earlier = new Int32Array(ones.length)
  for (let index = 0; index < ones.length; index++) {
    const record = (others.values[index] ?? 0) - begin
    const place = next[record] ?? 0
    earlier[place] = ones.values[index] ?? 0
    next[record] = place + 1
  }
  return { starts, earlier }
}

function collect(
  { records, ends, sift }: SievedPostings,
  begin: number,
  end: number,
  ones: Integers,
  others: Integers,
): void {
  const kept = integersOf(64)
  let from = 0
  for (const until of ends) {
    for (let place = from + 1; place < until; place++) {
      const record = records[place] ?? 0
      if (record < begin || record >= end) continue
      kept.length = 0
      sift(from, place, kept)
      for (let index = 0; index < kept.length; index++) {
        append(ones, records[kept.values[index] ?? 0] ?? 0)
        append(others, record)
      }
    }
    from = until
  }
}

const mostHeld = 2 ** 22
