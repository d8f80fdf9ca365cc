import { parseCellAddress, type SheetCell, type SheetRow } from '../../sheets/index.ts'
import { type CellTables, cellOf } from './cell-of.ts'
import { mostColumns } from './limits.ts'
import { readXml } from './read-xml.ts'
import { textCollector } from './text-collector.ts'

/** The rows of a sheet that hold anything, in batches. Cells far to the right are read past. */
export function readSheet(pieces: AsyncIterable<Uint8Array>, tables: CellTables): AsyncGenerator<SheetRow[]> {
  const text = textCollector()
  let row = 0
  let cells: (SheetCell | undefined)[] = []
  let column = 0
  let type = 'n'
  let style = 0
  let formula = false

  function openCell({ r = '', t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    column = parseCellAddress(r)?.column ?? column
    type = t
    style = Number(s)
    formula = false
    text.begin()
  }

  function closeCell(): void {
    const cell = cellOf({ type, style, formula, value: text.end() }, tables)
    if (cell && column < mostColumns) cells[column] = cell
    column += 1
  }

  return readXml<SheetRow>(pieces, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = Number(attributes.r ?? row + 1)
        column = 0
        cells = []
      } else if (name === 'c') openCell(attributes)
      else if (name === 'f') formula = true
      else text.open(name)
    },
    text: text.text,
    close: (name) => {
      text.close(name)
      if (name === 'c') closeCell()
      return name === 'row' && cells.length > 0 ? { row, cells } : undefined
    },
  })
}
