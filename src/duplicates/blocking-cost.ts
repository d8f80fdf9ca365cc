import type { DuplicateMethod } from '../model/duplicates.ts'
import { type Blocks, countOf, firstOf, keysIn, sourceOf } from './blocks.ts'
import type { BlockSource } from './compiled-rules.ts'
import type { BlockLimit } from './postings.ts'

/** What the blocks of one field cost. */
export interface SourceCost {
  readonly field: string
  readonly method: DuplicateMethod
  /** How many values two records or more share. */
  readonly blocks: number
  /** How many pairs of records they make at most; a pair that shares several values is counted with each. */
  readonly pairs: number
  /** How many records the largest of them holds. */
  readonly largest: number
  /** How many values too many records share to find any: of company names and texts what is not rare. */
  readonly passedOver: number
}

/** A value that so many records share that comparing them all would be no use: a placeholder, or a fault of the data. */
export interface RefusedBlock {
  readonly field: string
  readonly method: DuplicateMethod
  /** How many records share it. */
  readonly records: number
  /** How many pairs they would have made. */
  readonly pairs: number
  /** The first record that has it: the value itself may be personal and is not told. */
  readonly first: number
}

/** What a search would cost, known before it begins. */
export interface BlockingCost {
  readonly records: number
  /** The most pairs that will be compared. */
  readonly pairs: number
  readonly sources: readonly SourceCost[]
  /** The largest first. */
  readonly refused: readonly RefusedBlock[]
}

/** What comparing the records of all blocks would cost. */
export function costOfBlocks(blocks: Blocks, sources: readonly BlockSource[], limitOf: BlockLimit): BlockingCost {
  const costs = sources.map(({ field, method }) => ({ field, method, blocks: 0, pairs: 0, largest: 0, passedOver: 0 }))
  const refused: RefusedBlock[] = []
  for (let key = 1; key < keysIn(blocks); key++) {
    const records = countOf(blocks, key)
    if (records < 2) continue
    const number = sourceOf(blocks, key)
    const [source, cost] = [sources[number], costs[number]]
    if (source === undefined || cost === undefined) continue
    const pairs = (records * (records - 1)) / 2
    if (records > limitOf(number)) {
      cost.passedOver++
      const { field, method } = source
      if (!source.isRare) refused.push({ field, method, records, pairs, first: firstOf(blocks, key) })
      continue
    }
    cost.blocks++
    cost.pairs += pairs
    cost.largest = Math.max(cost.largest, records)
  }
  return {
    records: blocks.starts.length,
    pairs: costs.reduce((sum, { pairs }) => sum + pairs, 0),
    sources: costs,
    refused: refused.sort((one, other) => other.records - one.records || one.first - other.first),
  }
}
