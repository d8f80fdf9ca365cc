import { type DuplicateGroups, type DuplicatePair, groupsOf } from 'kehu/duplicates'
import type { RowIndex } from './row-index.ts'

/** The duplicates of a file, by rows. */
export interface FoundDuplicates extends DuplicateGroups {
  /** In the order of the later row. */
  readonly pairs: readonly DuplicatePair[]
}

/** The pairs of all shards in order, each once: two records that share several keys are found by several shards. */
export function distinctPairs(pairs: readonly DuplicatePair[]): readonly DuplicatePair[] {
  const byRows = new Map(pairs.map((pair) => [`${pair.one} ${pair.other}`, pair]))
  return [...byRows.values()].sort((left, right) => left.other - right.other || left.one - right.one)
}

/** Unites pairs into groups as `kehu dedupe` does; the index holds the records of all rows that a pair names. */
export function unitePairs(pairs: readonly DuplicatePair[], { likeness }: Pick<RowIndex, 'likeness'>): FoundDuplicates {
  return { pairs, ...groupsOf(pairs, (one, other) => likeness(one, other).contradictions.length > 0) }
}
