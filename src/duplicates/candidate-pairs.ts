import { append, at, type Integers, integersOf } from './integers.ts'
import type { Postings } from './postings.ts'

/** Tells which places of a list of records, from one to before another, have a record that may make a pair with that of the other. */
export type PlaceSift = (from: number, place: number, kept: Integers) => void

/** Makes ready to hold back what makes no pair in a list of records; what it answers serves until it is asked again. */
export type PlaceSieve = (records: Int32Array) => PlaceSift

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
export function candidatesWithin(
  all: readonly Postings[],
  sieve: PlaceSieve,
  begin: number,
  end: number,
): CandidatePairs {
  const [ones, others] = [integersOf(1024), integersOf(1024)]
  for (const postings of all) collect(postings, sieve, [begin, end], ones, others)
  const starts = new Int32Array(end - begin + 1)
  for (let index = 0; index < others.length; index++) {
    const record = (others.values[index] ?? 0) - begin
    starts[record] = (starts[record] ?? 0) + 1
  }
  for (let record = 1; record < starts.length; record++)
    starts[record] = (starts[record] ?? 0) + (starts[record - 1] ?? 0)
  // What are ends now are starts when each has its records, from the last to the first.
  const earlier = new Int32Array(ones.length)
  for (let index = ones.length - 1; index >= 0; index--) {
    const record = (others.values[index] ?? 0) - begin
    const place = (starts[record] ?? 0) - 1
    earlier[place] = ones.values[index] ?? 0
    starts[record] = place
  }
  return { starts, earlier }
}

/** Goes through the records of many keys at a time, but no more than the sieve can hold in near memory. */
function collect(
  { records, ends }: Postings,
  sieve: PlaceSieve,
  stretch: readonly [begin: number, end: number],
  ones: Integers,
  others: Integers,
): void {
  let from = 0
  for (let key = 0; key < ends.length; ) {
    let next = key + 1
    while (next < ends.length && (ends[next] ?? 0) - from <= placesAtOnce) next++
    const until = ends[next - 1] ?? 0
    const list = { records: records.subarray(from, until), ends: ends.subarray(key, next) }
    collectFrom(list, from, sieve(list.records), stretch, ones, others)
    from = until
    key = next
  }
}

function collectFrom(
  { records, ends }: Postings,
  before: number,
  sift: PlaceSift,
  [begin, end]: readonly [begin: number, end: number],
  ones: Integers,
  others: Integers,
): void {
  const kept = integersOf(64)
  let from = 0
  for (let key = 0; key < ends.length; key++) {
    const until = (ends[key] ?? 0) - before
    for (let place = from + 1; place < until; place++) {
      const record = records[place] ?? 0
      if (record < begin || record >= end) continue
      kept.length = 0
      sift(from, place, kept)
      for (let index = 0; index < kept.length; index++) {
        append(ones, records[at(kept, index)] ?? 0)
        append(others, record)
      }
    }
    from = until
  }
}

const placesAtOnce = 16_384

const mostHeld = 4_194_304
