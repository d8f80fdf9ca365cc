import { expect, test } from 'vitest'
import { englishDedupeWords } from '../../../src/cli/words/dedupe-en.ts'
import { stockDuplicateRules } from '../../../src/duplicates/stock-rules.ts'

test('englishDedupeWords has words for every stock rule, and for no other', () => {
  expect(Object.keys(englishDedupeWords.rules).sort()).toEqual(stockDuplicateRules.map(({ code }) => code).sort())
})

test('englishDedupeWords tells the figures that it is given', () => {
  const { cost, refused, found, row, group, apart } = englishDedupeWords.words
  expect(cost(12, 345)).toMatch(/12.*345/)
  expect(refused('F', 600, 7)).toMatch(/F.*600.*7/)
  expect(found(8, 9)).toMatch(/8.*9/)
  expect(row(42)).toContain('42')
  expect(group(2, 95, 'rule')).toMatch(/2.*95.*rule/)
  expect(apart('rule')).toContain('rule')
})
