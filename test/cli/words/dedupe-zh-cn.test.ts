import { expect, test } from 'vitest'
import { chineseDedupeWords } from '../../../src/cli/words/dedupe-zh-cn.ts'
import { stockDuplicateRules } from '../../../src/duplicates/stock-rules.ts'

test('chineseDedupeWords has words for every stock rule, and for no other', () => {
  expect(Object.keys(chineseDedupeWords.rules).sort()).toEqual(stockDuplicateRules.map(({ code }) => code).sort())
})

test('chineseDedupeWords tells the figures that it is given', () => {
  const { cost, refused, found, row, group, apart } = chineseDedupeWords.words
  expect(cost(12, 345)).toMatch(/12.*345/)
  expect(refused('F', 600, 7)).toMatch(/F.*600.*7/)
  expect(found(8, 9)).toMatch(/8.*9/)
  expect(row(42)).toContain('42')
  expect(group(2, 95, 'rule')).toMatch(/2.*95.*rule/)
  expect(apart('rule')).toContain('rule')
})
