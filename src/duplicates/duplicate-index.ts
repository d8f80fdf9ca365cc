import type { DuplicateRule } from '../model/duplicates.ts'
import type { CustomerModel } from '../model/model.ts'
import { type BlockingCost, costOfBlocks, type SharedBySource } from './blocking-cost.ts'
import { candidatesWithin, stretchEnds } from './candidate-pairs.ts'
import { catchUp, chainsOf, recordsLikeNewest } from './chains.ts'
import { compileRules } from './compiled-rules.ts'
import { type DuplicateOptions, usualMostInBlock, usualRareIn } from './duplicate-options.ts'
import { sortOnce } from './integer-sets.ts'
import { integersOf } from './integers.ts'
import { noRule, pairJudgeOf } from './pair-judge.ts'
import { type Likeness, reasonerOf } from './pair-reasons.ts'
import { placeSieveOf } from './place-sieve.ts'
import { sharedKeysOf } from './shared-keys.ts'

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
  const compiled = compileRules(model, options, expected)
  const { comparers, rules } = compiled
  const sources = compiled.sources.map((source) => ({ source, limit: source.isRare ? rareIn : mostInBlock }))
  const chains = sources.map(({ source, limit }) => chainsOf(source.log, limit))
  const judge = pairJudgeOf(compiled)
  const sieve = placeSieveOf(compiled)
  const reasonsOf = reasonerOf(comparers, model.fields)
  const candidates = integersOf(64)
  let size = 0
  let blocks: readonly SharedBySource[] | undefined

  function read(record: Values): void {
    for (const comparer of comparers) comparer.read(record)
  }

  /** Which records share a key, counted anew where records have come since. */
  function blocksNow(): readonly SharedBySource[] {
    blocks ??= sources.map(({ source, limit }) => ({ source, limit, shared: sharedKeysOf(source.log, limit) }))
    return blocks
  }

  function likeness(one: number, other: number): Likeness {
    const { score, reasons } = reasonsOf(one, other)
    return { score, reasons, contradictions: judge.contradictionsOf(one, other) }
  }

  /** The pairs that a record makes with those that stand from one place to before another, and may stand there several times. */
  function pairsAmong(record: number, earlier: Int32Array, from: number, to: number): DuplicatePair[] {
    const pairs: DuplicatePair[] = []
    const end = sortOnce(earlier, from, to)
    for (let place = from; place < end; place++) {
      const pair = pairOf(earlier[place] ?? 0, record)
      if (pair !== undefined) pairs.push(pair)
    }
    return pairs
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

  return {
    pairOf,
    likeness,
    size: () => size,
    cost: () => costOfBlocks(size, blocksNow()),
    add(record) {
      read(record)
      blocks = undefined
      size += 1
      return size - 1
    },
    *pairs() {
      const postings = blocksNow().map(({ shared }) => shared.postings)
      let begin = 0
      for (const end of stretchEnds(postings, size)) {
        const { starts, earlier } = candidatesWithin(postings, sieve, begin, end)
        for (let record = begin; record < end; record++) {
          const [from, to] = [starts[record - begin] ?? 0, starts[record - begin + 1] ?? 0]
          if (from < to) yield* pairsAmong(record, earlier, from, to)
        }
        begin = end
      }
    },
    pairsOf(record) {
      for (const chain of chains) catchUp(chain)
      read(record)
      candidates.length = 0
      for (const chain of chains) recordsLikeNewest(chain, candidates)
      const pairs = pairsAmong(size, candidates.values, 0, candidates.length)
      for (const comparer of comparers) comparer.truncate(size)
      return pairs.sort((one, other) => other.score - one.score || one.one - other.one)
    },
  }
}
