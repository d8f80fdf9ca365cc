import type { DuplicateRule } from '../model/duplicates.ts'
import type { CustomerModel } from '../model/model.ts'
import { type BlockingCost, costOfBlocks } from './blocking-cost.ts'
import { addRecord, addToBlock, blocksOf, countOf, keysIn, newestOf, sourceOf } from './blocks.ts'
import { compileRules } from './compiled-rules.ts'
import { type DuplicateOptions, usualMostInBlock, usualRareIn } from './duplicate-options.ts'
import { at, integersOf } from './integers.ts'
import { noRule, pairJudgeOf } from './pair-judge.ts'
import { type Likeness, reasonerOf } from './pair-reasons.ts'

type Values = Readonly<Record<string, unknown>>

/** Two records that show to be one customer. */
export interface DuplicatePair extends Likeness {
  /** The record that came first, by its place in the index, from 0. */
  readonly one: number
  readonly other: number
  /** The rule that holds, the first of them. */
  readonly code: string
  /** `warn` at most where something speaks against it. */
  readonly action: DuplicateRule['action']
  readonly disclose: DuplicateRule['disclose']
}

/**
 * Records by what finds them, kept as numbers: no record is held. Records may come at any time. It is one of the few things
 * here with a memory; make it anew from the records whenever you like.
 */
export interface DuplicateIndex {
  /** Adds a record in canonical form, and says its place, from 0. */
  readonly add: (record: Values) => number
  /** How many records it knows. */
  readonly size: () => number
  /** What comparing all its records would cost. */
  readonly cost: () => BlockingCost
  /** All pairs among its records, in the order of the later one; found while they are asked for. */
  readonly pairs: () => IterableIterator<DuplicatePair>
  /** The pairs that a record would make with those that are there; `other` is the place that it would get. It is not added. */
  readonly pairsOf: (record: Values) => readonly DuplicatePair[]
  /** What the rules say of two of its records, whatever brought them together; `undefined` where none holds. */
  readonly pairOf: (one: number, other: number) => DuplicatePair | undefined
  /** How alike two of its records are. */
  readonly likeness: (one: number, other: number) => Likeness
}

/** An empty index for the records of a model. `expected` is how many will come: room is made once instead of now and then. */
export function duplicateIndexOf(
  model: Pick<CustomerModel, 'fields' | 'duplicates'>,
  options: DuplicateOptions = {},
  expected = 16,
): DuplicateIndex {
  const { rareIn = usualRareIn, mostInBlock = usualMostInBlock } = options
  const blocks = blocksOf(expected)
  const compiled = compileRules(model, options, blocks.keys, expected)
  const { comparers, sources, rules } = compiled
  const judge = pairJudgeOf(compiled)
  const reasonsOf = reasonerOf(comparers, model.fields)
  const found = { keys: integersOf(32), sources: integersOf(32) }
  const limits = sources.map(({ isRare }) => (isRare ? rareIn : mostInBlock))
  const limitOf = (source: number) => limits[source] ?? 0
  /** By record: the last one that was compared with it. */
  let comparedWith = new Int32Array(0)

  function read(record: Values, mayAdd: boolean): void {
    found.keys.length = 0
    found.sources.length = 0
    for (const comparer of comparers) comparer.read(record, mayAdd, found)
  }

  function likeness(one: number, other: number): Likeness {
    return { ...reasonsOf(one, other), contradictions: judge.contradictionsOf(one, other) }
  }

  /** Judges a record against the older ones of a chain, each once. */
  function judgeChain(newest: number, record: number, pairs: DuplicatePair[]): void {
    const records = blocks.placeRecords.values
    const older = blocks.older.values
    for (let place = newest; place >= 0; place = older[place] ?? -1) {
      const before = records[place] ?? 0
      if (comparedWith[before] === record) continue
      comparedWith[before] = record
      const pair = pairOf(before, record)
      if (pair !== undefined) pairs.push(pair)
    }
  }

  function pairOf(one: number, other: number): DuplicatePair | undefined {
    const number = judge.ruleOf(one, other)
    if (number === noRule) return undefined
    const { code = '', action = 'warn', disclose = 'existence' } = rules[number]?.rule ?? {}
    const { score, reasons, contradictions } = likeness(one, other)
    return {
      one,
      other,
      code,
      action: contradictions.length > 0 ? 'warn' : action,
      disclose,
      score,
      reasons,
      contradictions,
    }
  }

  /** By key: whether records are found by it. One byte each, because each place asks. */
  function usableKeys(): Uint8Array {
    const usable = new Uint8Array(keysIn(blocks))
    for (let key = 1; key < usable.length; key++) {
      const count = countOf(blocks, key)
      usable[key] = count > 1 && count <= limitOf(sourceOf(blocks, key)) ? 1 : 0
    }
    return usable
  }

  function forgetComparisons(): void {
    comparedWith = new Int32Array(blocks.starts.length + 1).fill(-1)
  }

  /** The pairs of one record with older ones. */
  function pairsOfRecord(record: number, usable: Uint8Array, pairs: DuplicatePair[]): void {
    const { starts, placeKeys, older } = blocks
    const end = record + 1 < starts.length ? at(starts, record + 1) : placeKeys.length
    for (let place = at(starts, record); place < end; place++)
      if (usable[at(placeKeys, place)] === 1) judgeChain(at(older, place), record, pairs)
  }

  return {
    pairOf,
    likeness,
    size: () => blocks.starts.length,
    cost: () => costOfBlocks(blocks, sources, limitOf),
    add(record) {
      read(record, true)
      const place = addRecord(blocks)
      for (let index = 0; index < found.keys.length; index++) {
        const source = at(found.sources, index)
        addToBlock(blocks, at(found.keys, index), place, source, limitOf(source))
      }
      return place
    },
    *pairs() {
      forgetComparisons()
      const usable = usableKeys()
      const pairs: DuplicatePair[] = []
      for (let record = 0; record < blocks.starts.length; record++) {
        pairsOfRecord(record, usable, pairs)
        if (pairs.length === 0) continue
        yield* pairs.sort((one, other) => one.one - other.one)
        pairs.length = 0
      }
    },
    pairsOf(record) {
      const place = blocks.starts.length
      const pairs: DuplicatePair[] = []
      read(record, false)
      forgetComparisons()
      for (let index = 0; index < found.keys.length; index++) {
        const key = at(found.keys, index)
        if (countOf(blocks, key) < limitOf(at(found.sources, index))) judgeChain(newestOf(blocks, key), place, pairs)
      }
      for (const comparer of comparers) comparer.truncate(place)
      return pairs.sort((one, other) => other.score - one.score || one.one - other.one)
    },
  }
}
