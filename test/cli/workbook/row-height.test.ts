import { expect, test } from 'vitest'
import { rowHeight } from '../../../src/cli/workbook/row-height.ts'

const height = (text: string, width = 11) => rowHeight([{ text }, { text: '' }], [width, 10])

test('rowHeight gives wrapped text the lines that it needs, within bounds', () => {
  expect(rowHeight([], [])).toBe(18)
  expect(height('一二三四五')).toBe(18)
  expect(height('一二三四五六')).toBe(33)
  expect(height('abcdefghijk')).toBe(18)
  expect(height('一\n二\n三')).toBe(48)
  expect(height('一\n'.repeat(100))).toBe(400)
})

test('rowHeight lets a text run on that is alone in its row, and gives a heading room', () => {
  const text = '长'.repeat(100)
  expect(rowHeight([{ text }], [10])).toBe(18)
  expect(rowHeight([{ text, look: 'heading' }], [10])).toBeGreaterThan(18)
})
