import { describe, expect, test } from 'vitest'
import { duplicateIndexOf } from '../../src/duplicates/duplicate-index.ts'
import { groupsOf } from '../../src/duplicates/groups-of.ts'
import { accuracyOf, pairsWithin } from './corpus/accuracy.ts'
import { developmentCorpus } from './corpus/development-corpus.ts'
import { keptApartCorpus } from './corpus/kept-apart-corpus.ts'
import type { LabelledCorpus } from './corpus/labelled-corpus.ts'
import { model, tables } from './customers.ts'

/** How right the groups are that the stock rules make: every pair of records of one company together, and no other. */
function accuracyOfGroups(corpus: LabelledCorpus) {
  const index = duplicateIndexOf(model, { tables }, corpus.records.length)
  for (const record of corpus.records) index.add(record)
  const contradict = (one: number, other: number) => index.likeness(one, other).contradictions.length > 0
  return accuracyOf(pairsWithin(groupsOf(index.pairs(), contradict).groups), corpus)
}

describe('The stock rules', () => {
  test.each([
    ['for development', developmentCorpus()],
    ['kept apart', keptApartCorpus()],
  ])('find 97 of 100 pairs, and 98 of 100 found are right, in the corpus %s', (_name, corpus) => {
    const { recall, precision } = accuracyOfGroups(corpus)
    expect(recall).toBeGreaterThanOrEqual(0.97)
    expect(precision).toBeGreaterThanOrEqual(0.98)
  })
})

describe('The corpora', () => {
  test('have nothing in common but how companies come to be entered twice', () => {
    const names = new Set(developmentCorpus(2000).records.map(({ fullName }) => fullName))
    expect(keptApartCorpus(2000).records.filter(({ fullName }) => names.has(fullName))).toEqual([])
  })

  test('are the same each time', () => {
    expect(keptApartCorpus(100)).toEqual(keptApartCorpus(100))
  })
})
