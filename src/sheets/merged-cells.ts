import { parseCellAddress } from './cell-address.ts'
import { type SheetCell, type SheetRow, textOfCell } from './sheet-cell.ts'

interface Merge {
  readonly column: number
  readonly first: number
  readonly last: number
}

/** More merged ranges are no table of customers. */
const mostMerges = 10_000

/**
 * Rows whose merged cells say the same in each of their rows: a spreadsheet keeps the value in the first one alone, and a
 * customer with several contacts is often written so. Ranges are written as in the file, `A2:A4`; what is merged across columns
 * stays in the first column.
 */
export function mergedCellFiller(ranges: readonly string[]): (row: SheetRow) => SheetRow {
  const merges = ranges.slice(0, mostMerges).flatMap(mergeOf)
  const values = new Map<Merge, SheetCell>()
  return (row) => {
    const touching = merges.filter(({ first, last }) => first <= row.row && row.row <= last)
    if (touching.length === 0) return row
    const cells = [...row.cells]
    for (const merge of touching) {
      const cell = cells[merge.column]
      if (row.row === merge.first && cell) values.set(merge, cell)
      else if (textOfCell(cell) === '') cells[merge.column] = values.get(merge)
    }
    return { ...row, cells }
  }
}

function mergeOf(range: string): Merge[] {
  const [from, to] = range.split(':').map(parseCellAddress)
  return from && to && to.row > from.row ? [{ column: from.column, first: from.row, last: to.row }] : []
}
