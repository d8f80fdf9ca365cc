import { expect, test } from 'vitest'
import { sheetWordsOf } from '../../src/sheets/sheet-words.ts'

test('sheetWordsOf speaks Chinese and English, and English to the rest', () => {
  expect([sheetWordsOf('zh-CN').customers, sheetWordsOf('en').customers]).toEqual(['客户', 'Customers'])
  expect(sheetWordsOf('fr')).toBe(sheetWordsOf('en'))
})

test.each(['zh-CN', 'en'])('sheetWordsOf names sheets in %s as spreadsheets allow', (locale) => {
  const { customers, guide, lists, refused } = sheetWordsOf(locale)
  expect(new Set([customers, guide, lists, refused]).size).toBe(4)
  for (const name of [customers, guide, lists, refused]) expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/)
})
