import { expect, test } from 'vitest'
import { cellOf } from '../../../src/cli/workbook/cell-of.ts'

const tables = { strings: ['甲'], formats: ['General', 'yyyy-mm-dd', '0000'], date1904: false }
const raw = { type: 'n', style: 0, value: '', formula: false }

test.each([
  [
    { type: 's', value: '0' },
    { text: '甲', kind: 'text' },
  ],
  [
    { type: 'str', value: '=1+1' },
    { text: '=1+1', kind: 'text' },
  ],
  [
    { type: 'b', value: '0' },
    { text: 'FALSE', kind: 'boolean' },
  ],
  [
    { type: 'e', value: '#REF!' },
    { text: '#REF!', kind: 'error' },
  ],
  [
    { type: 'd', value: '2015-06-18T08:30:00' },
    { text: '2015-06-18 08:30:00', kind: 'date' },
  ],
  [{ value: '7' }, { text: '7', kind: 'number' }],
  [
    { value: '7', style: 9 },
    { text: '7', kind: 'number' },
  ],
  [{ value: '七' }, { text: '七', kind: 'text' }],
  [
    { value: '7', style: 2 },
    { text: '7', kind: 'number', format: '0000' },
  ],
  [
    { value: '42173', style: 1 },
    { text: '2015-06-18', kind: 'date' },
  ],
  [
    { value: '0.5', style: 1 },
    { text: '0.5', kind: 'number' },
  ],
])('cellOf reads %j', (changes, expected) => {
  expect(cellOf({ ...raw, ...changes }, tables)).toEqual(expected)
})

test('cellOf takes the stored result of a formula, and knows one that was never computed', () => {
  expect(cellOf({ ...raw, value: '2', formula: true }, tables)).toEqual({ text: '2', kind: 'number', formula: true })
  expect(cellOf({ ...raw, type: 'str', formula: true }, tables)).toEqual({ text: '', kind: 'text', formula: true })
  expect(cellOf({ ...raw, formula: true }, tables)).toEqual({ text: '', kind: 'error', formula: true })
})

test('cellOf has nothing for a blank cell', () => {
  expect(cellOf({ ...raw, type: 's', value: '9' }, tables)).toBeUndefined()
  expect(cellOf({ ...raw, style: 2 }, tables)).toBeUndefined()
})
