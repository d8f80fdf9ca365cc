import { parseCellAddress } from './cell-address.ts'
import { type SheetCell, type SheetRow, textOfCell } from './sheet-cell.ts'

interface Merge {
  readonly column: number
  readonly first: number
  readonly last: number
}

/** A merge that reaches the row, and what it says. */
interface OpenMerge {
  readonly last: number
  readonly cell: SheetCell | undefined
}

/**
 * Fills merged cells, row by row from the top, so that they say the same in each of their rows: a spreadsheet keeps the value
 * in the first one alone, and a customer with several contacts is often written so. Ranges are written as in the file,
 * `A2:A4`; what is merged across columns stays in the first column.
 */
export function mergedCellFiller(ranges: readonly string[]): (row: SheetRow) => SheetRow {
  const merges = ranges.flatMap(mergeOf).sort((one, other) => one.first - other.first)
  const open = new Map<number, OpenMerge>()
  let next = 0
  return (row) => {
    for (let merge = merges[next]; merge && merge.first <= row.row; merge = merges[next]) {
      next += 1
      // A blank row in front of the first filled one is not told: what the merge says is then nothing.
      open.set(merge.column, { last: merge.last, cell: merge.first === row.row ? row.cells[merge.column] : undefined })
    }
    return open.size === 0 ? row : filled(row, open)
  }
}

function filled(row: SheetRow, open: Map<number, OpenMerge>): SheetRow {
  const cells = [...row.cells]
  for (const [column, { last, cell }] of open) {
    if (last < row.row) open.delete(column)
    else if (cell && textOfCell(cells[column]) === '') cells[column] = cell
  }
  return { ...row, cells }
}

function mergeOf(range: string): Merge[] {
  const [from, to] = range.split(':').map(parseCellAddress)
  return from && to && to.row > from.row ? [{ column: from.column, first: from.row, last: to.row }] : []
}
