import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { accuracyOf } from './corpus/accuracy.ts'
import { developmentCorpus } from './corpus/development-corpus.ts'
import { foundIn } from './corpus/found-in.ts'
import { keptApartCorpus } from './corpus/kept-apart-corpus.ts'
import { listedCompaniesCorpus } from './corpus/listed-companies-corpus.ts'

const corpora = [
  ['for development', developmentCorpus()],
  ['of listed companies', listedCompaniesCorpus()],
  ['kept apart', keptApartCorpus()],
] as const

describe('The stock rules', () => {
  test.each(corpora)('find 97 of 100 pairs, and 98 of 100 found are right, in the corpus %s', (_name, corpus) => {
    const { pairs, grouped } = foundIn(corpus)
    for (const { recall, precision } of [accuracyOf(pairs, corpus), accuracyOf(grouped, corpus)]) {
      expect(recall).toBeGreaterThanOrEqual(0.97)
      expect(precision).toBeGreaterThanOrEqual(0.98)
    }
  })
})

test('The page of duplicates quotes what is found in the corpus that is kept apart', () => {
  const page = readFileSync(new URL('../../docs/duplicates.md', import.meta.url), 'utf8')
  const corpus = keptApartCorpus()
  const { pairs, grouped } = foundIn(corpus)
  for (const [name, found] of [
    ['pairs', pairs],
    ['groups', grouped],
  ] as const) {
    const { recall, precision } = accuracyOf(found, corpus)
    const cells = [
      `kehu, ${name}`,
      'kept apart',
      corpus.records.length.toLocaleString('en'),
      recall.toFixed(3),
      precision.toFixed(3),
    ]
    expect(page).toContain(`| ${cells.join(' | ')} |`)
  }
})

describe('The corpora', () => {
  const keptApart = keptApartCorpus(2000)

  test.each([
    ['for development', developmentCorpus(2000)],
    ['of listed companies', listedCompaniesCorpus(2000)],
  ])('have nothing in common, kept apart and %s, but how companies come to be entered twice', (_name, other) => {
    for (const key of ['brands', 'trades', 'roads', 'surnames', 'givenNames'] as const) {
      const known = new Set(other.stock[key])
      expect(keptApart.stock[key].filter((one) => known.has(one))).toEqual([])
    }
    const towns = new Set(other.stock.places.map(([province, city]) => city || province))
    expect(keptApart.stock.places.filter(([province, city]) => towns.has(city || province))).toEqual([])
  })

  test('are the same each time', () => {
    expect(keptApartCorpus(100)).toEqual(keptApartCorpus(100))
  })
})
