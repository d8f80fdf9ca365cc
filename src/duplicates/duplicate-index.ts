import type { DuplicateRule } from '../model/duplicates.ts'
import type { CustomerModel } from '../model/model.ts'
import { type BlockingCost, costOfBlocks } from './blocking-cost.ts'
import { addRecord, addToBlock, blocksOf, countOf } from './blocks.ts'
import { catchUp, emptyChains, recordsOfChain } from './chains.ts'
import { compileRules } from './compiled-rules.ts'
import { type DuplicateOptions, usualMostInBlock, usualRareIn } from './duplicate-options.ts'
import { at, integersOf } from './integers.ts'
import { noRule, pairJudgeOf } from './pair-judge.ts'
import { type Likeness, reasonerOf } from './pair-reasons.ts'
import { postingsOf, postRecord } from './postings.ts'
import { emptySet, recordSetOf } from './record-set.ts'

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
  const chains = emptyChains()
  const candidates = recordSetOf(expected)

  function read(record: Values, mayAdd: boolean): void {
    found.keys.length = 0
    found.sources.length = 0
    for (const comparer of comparers) comparer.read(record, mayAdd, found)
  }

  function likeness(one: number, other: number): Likeness {
    return { ...reasonsOf(one, other), contradictions: judge.contradictionsOf(one, other) }
  }

  /** The pairs that a record makes with the candidates. */
  function pairsAmong(record: number): DuplicatePair[] {
    const pairs: DuplicatePair[] = []
    for (let index = 0; index < candidates.members.length; index++) {
      const before = at(candidates.members, index)
      const number = judge.ruleOf(before, record)
      if (number !== noRule) pairs.push(pairOf(before, record, number))
    }
    return pairs
  }

  function pairOf(one: number, other: number, number: number): DuplicatePair {
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

  return {
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
      const postings = postingsOf(blocks, limitOf)
      const { length } = blocks.starts
      for (let record = 0; record < length; record++) {
        emptySet(candidates)
        postRecord(postings, blocks, record, candidates)
        if (candidates.members.length > 0) yield* pairsAmong(record).sort((one, other) => one.one - other.one)
      }
    },
    pairsOf(record) {
      const place = blocks.starts.length
      catchUp(chains, blocks)
      read(record, false)
      emptySet(candidates)
      for (let index = 0; index < found.keys.length; index++) {
        const key = at(found.keys, index)
        if (countOf(blocks, key) < limitOf(at(found.sources, index))) recordsOfChain(chains, key, candidates)
      }
      const pairs = pairsAmong(place)
      for (const comparer of comparers) comparer.truncate(place)
      return pairs.sort((one, other) => other.score - one.score || one.one - other.one)
    },
  }
}
