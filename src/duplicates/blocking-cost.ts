import type { DuplicateMethod } from '../model/duplicates.ts'
import type { BlockSource } from './compiled-rules.ts'
import { at } from './integers.ts'
import type { SharedKeys } from './shared-keys.ts'

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

/** What is shared by way of one source, and how many records may share one key of it. */
export interface SharedBySource {
  readonly source: BlockSource
  readonly shared: SharedKeys
  readonly limit: number
}

/** What comparing the records of all blocks would cost. */
export function costOfBlocks(records: number, blocks: readonly SharedBySource[]): BlockingCost {
  const refused: RefusedBlock[] = []
  const costs = blocks.map((block) => costOfSource(block, refused))
  return {
    records,
    pairs: costs.reduce((sum, { pairs }) => sum + pairs, 0),
    sources: costs,
    refused: refused.sort((one, other) => other.records - one.records || one.first - other.first),
  }
}

function costOfSource(
  { source, shared: { counts, firsts }, limit }: SharedBySource,
  refused: RefusedBlock[],
): SourceCost {
  const { field, method, isRare } = source
  const cost = { field, method, blocks: 0, pairs: 0, largest: 0, passedOver: 0 }
  for (let key = 0; key < counts.length; key++) {
    const records = at(counts, key)
    const pairs = (records * (records - 1)) / 2
    if (records > limit) {
      cost.passedOver++
      if (!isRare) refused.push({ field, method, records, pairs, first: at(firsts, key) })
      continue
    }
    cost.blocks++
    cost.pairs += pairs
    cost.largest = Math.max(cost.largest, records)
  }
  return cost
}
