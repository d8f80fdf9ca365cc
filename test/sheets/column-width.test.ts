import { expect, test } from 'vitest'
import { columnWidth, textWidth } from '../../src/sheets/column-width.ts'

test('textWidth counts what is Chinese twice', () => {
  expect(['', 'abc', '客户', 'a客'].map(textWidth)).toEqual([0, 3, 4, 3])
})

test('columnWidth fits the widest line, within bounds', () => {
  expect(columnWidth([])).toBe(14)
  expect(columnWidth(['一二三四五六七八'])).toBe(18)
  expect(columnWidth(['一二\n一二三四五六七八'])).toBe(18)
  expect(columnWidth(['长'.repeat(100)])).toBe(40)
})
