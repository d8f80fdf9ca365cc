import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergedCellFiller } from '../../src/sheets/merged-cells.ts'

const rowOf = (row: number, ...texts: string[]) => ({
  row,
  cells: texts.map((text) => (text === '' ? undefined : ({ text, kind: 'text' } as const))),
})

function filled(ranges: readonly string[], ...rows: ReturnType<typeof rowOf>[]) {
  const fill = mergedCellFiller(ranges)
  return rows.map((row) => Array.from(fill(row).cells, (cell) => cell?.text ?? ''))
}

test('mergedCellFiller repeats what is merged over several rows, and stops behind them', () => {
  const rows = [rowOf(2, '甲', 'a'), rowOf(3, '', 'b'), rowOf(4, '', 'c')]
  expect(filled(['A2:A3'], ...rows)).toEqual([
    ['甲', 'a'],
    ['甲', 'b'],
    ['', 'c'],
  ])
})

test('mergedCellFiller keeps what a cell says itself, and what is merged across columns in the first one', () => {
  expect(filled(['A2:C3'], rowOf(2, '甲'), rowOf(3, '', 'b'))).toEqual([['甲'], ['甲', 'b']])
  expect(filled(['A2:A3'], rowOf(2, '甲'), rowOf(3, '乙'))).toEqual([['甲'], ['乙']])
})

test('mergedCellFiller repeats nothing where the first row is blank, nor for what is no range over rows', () => {
  expect(filled(['A1:A3'], rowOf(2, '', 'a'), rowOf(3, '', 'b'))).toEqual([
    ['', 'a'],
    ['', 'b'],
  ])
  expect(filled(['A2:C2', 'A2', '?', 'A3:A2'], rowOf(2, '甲'), rowOf(3, ''))).toEqual([['甲'], ['']])
})

test('mergedCellFiller takes ranges in any order', () => {
  const ranges = ['A2:A3', 'B2:B4', 'A5:A6', 'B7:B8']
  const rows = [2, 3, 4, 5, 6, 7, 8].map((row) =>
    rowOf(row, [2, 5].includes(row) ? `a${row}` : '', row === 2 ? 'b' : ''),
  )
  const expected = filled(ranges, ...rows)
  fc.assert(
    fc.property(fc.shuffledSubarray(ranges, { minLength: ranges.length }), (shuffled) => {
      expect(filled(shuffled, ...rows)).toEqual(expected)
    }),
    { numRuns: 1000 },
  )
})
