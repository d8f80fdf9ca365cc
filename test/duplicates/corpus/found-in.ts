import { duplicateIndexOf } from '../../../src/duplicates/duplicate-index.ts'
import { groupsOf } from '../../../src/duplicates/groups-of.ts'
import { model, tables } from '../customers.ts'
import { pairsWithin } from './accuracy.ts'
import type { LabelledCorpus } from './labelled-corpus.ts'

type Pairs = readonly (readonly [one: number, other: number])[]

/** What the stock rules find in a corpus: the pairs that nothing speaks against, and every two records in one group. */
export function foundIn({ records }: LabelledCorpus): { readonly pairs: Pairs; readonly grouped: Pairs } {
  const index = duplicateIndexOf(model, { tables }, records.length)
  for (const record of records) index.add(record)
  const found = [...index.pairs()]
  const contradict = (one: number, other: number) => index.likeness(one, other).contradictions.length > 0
  return {
    pairs: found.filter(({ contradictions }) => contradictions.length === 0).map(({ one, other }) => [one, other]),
    grouped: pairsWithin(groupsOf(found, contradict).groups),
  }
}
