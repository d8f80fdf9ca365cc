import { expect, test } from 'vitest'
import { isBlankRow, textOfCell } from '../../src/sheets/sheet-cell.ts'

test('textOfCell gives a blank cell no text', () => {
  expect([textOfCell(undefined), textOfCell({ text: '甲', kind: 'text' })]).toEqual(['', '甲'])
})

test('isBlankRow takes blanks for nothing, and a cell in error for something', () => {
  expect(isBlankRow({ row: 1, cells: [] })).toBe(true)
  expect(isBlankRow({ row: 1, cells: [undefined, { text: ' ', kind: 'text' }] })).toBe(true)
  expect(isBlankRow({ row: 1, cells: [undefined, { text: '0', kind: 'number' }] })).toBe(false)
  expect(isBlankRow({ row: 1, cells: [{ text: '', kind: 'error', formula: true }] })).toBe(false)
})
