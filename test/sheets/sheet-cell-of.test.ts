import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sheetCellOf } from '../../src/sheets/sheet-cell-of.ts'

test.each([
  ['甲', {}, { text: '甲', kind: 'text' }],
  ['=1+1', {}, { text: '=1+1', kind: 'text' }],
  [13812345678, {}, { text: '13812345678', kind: 'number' }],
  [571, { format: '0000' }, { text: '571', kind: 'number', format: '0000' }],
  [5000, { format: 'General' }, { text: '5000', kind: 'number' }],
  [true, {}, { text: 'TRUE', kind: 'boolean' }],
  [42_173, { format: 'yyyy"年"m"月"d"日"' }, { text: '2015-06-18', kind: 'date' }],
  [40_711, { format: 'yyyy-mm-dd', date1904: true }, { text: '2015-06-18', kind: 'date' }],
  [0.5, { format: 'h:mm' }, { text: '0.5', kind: 'number' }],
  [new Date('2015-06-18T00:00:00Z'), {}, { text: '2015-06-18', kind: 'date' }],
  [new Date('2015-06-18T08:30:00Z'), {}, { text: '2015-06-18 08:30:00', kind: 'date' }],
])('sheetCellOf makes a cell of %s with %j', (value, options, cell) => {
  expect(sheetCellOf(value, options)).toEqual(cell)
})

test.each(['', null, undefined, Number.NaN, {}, new Date('no')])('sheetCellOf makes no cell of %s', (value) => {
  expect(sheetCellOf(value)).toBeUndefined()
})

test('sheetCellOf never throws', () => {
  fc.assert(
    fc.property(fc.anything(), fc.option(fc.string(), { nil: undefined }), (value, format) => {
      const cell = sheetCellOf(value, { format })
      expect(cell === undefined || typeof cell.text === 'string').toBe(true)
    }),
    { numRuns: 1000 },
  )
})
