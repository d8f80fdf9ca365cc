import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellAddress, columnLetters, parseCellAddress } from '../../src/sheets/cell-address.ts'

test('parseCellAddress gives back what cellAddress wrote', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_048_576 }), fc.integer({ min: 0, max: 16_383 }), (row, column) => {
      expect(parseCellAddress(cellAddress(row, column))).toEqual({ row, column })
    }),
    { numRuns: 1000 },
  )
})

test.each(['', 'A', '7', 'A0', 'AAAA1', 'A1:B2'])('parseCellAddress refuses %j', (text) => {
  expect(parseCellAddress(text)).toBeUndefined()
})

test('columnLetters counts as a spreadsheet does', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
})
