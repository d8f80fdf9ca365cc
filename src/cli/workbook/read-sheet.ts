import type { SheetCell, SheetRow } from '../../sheets/index.ts'
import { parseCellAddress } from '../../sheets/index.ts'
import { dateText } from './date-text.ts'
import { mostColumns } from './limits.ts'
import { plainNumber } from './plain-number.ts'
import { readXml } from './read-xml.ts'
import { textCollector } from './shared-strings.ts'

/** What the cells of a sheet refer to. */
export interface CellTables {
  readonly strings: readonly string[]
  readonly formats: readonly string[]
  readonly from1904: boolean
}

interface OpenCell {
  readonly column: number
  readonly type: string
  readonly format: string
  value: string
  formula: boolean
}

/** The rows of a sheet that hold anything, in batches. Cells far to the right are read past. */
export function readSheet(pieces: AsyncIterable<Uint8Array>, tables: CellTables): AsyncGenerator<SheetRow[]> {
  const inline = textCollector()
  let row = 0
  let column = 0
  let cells: (SheetCell | undefined)[] = []
  let cell: OpenCell | undefined
  let inValue = false

  function openCell(attributes: Readonly<Record<string, string>>): OpenCell {
    column = parseCellAddress(attributes.r ?? '')?.column ?? column
    inline.begin()
    const format = tables.formats[Number(attributes.s ?? 0)] ?? 'general'
    return { column, type: attributes.t ?? 'n', format, value: '', formula: false }
  }

  return readXml<SheetRow>(pieces, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = Number(attributes.r ?? row + 1)
        column = 0
        cells = []
      } else if (name === 'c') cell = openCell(attributes)
      else if (name === 'v') inValue = true
      else if (name === 'f' && cell) cell.formula = true
      else inline.open(name)
    },
    text: (text) => {
      if (inValue && cell) cell.value += text
      else inline.text(text)
    },
    close: (name) => {
      inline.close(name)
      if (name === 'v') inValue = false
      if (name === 'row') return cells.length > 0 ? { row, cells } : undefined
      if (name !== 'c' || !cell) return undefined
      const read = readCell(cell, inline.end(), tables)
      if (read && cell.column < mostColumns) cells[cell.column] = read
      column = cell.column + 1
      cell = undefined
      return undefined
    },
  })
}

function readCell(cell: OpenCell, inline: string, tables: CellTables): SheetCell | undefined {
  const read = contentOf(cell, inline, tables)
  if (!read || (read.text === '' && !cell.formula)) return undefined
  return cell.formula ? { ...read, formula: true } : read
}

function contentOf({ type, value, format }: OpenCell, inline: string, tables: CellTables): SheetCell | undefined {
  switch (type) {
    case 's':
      return { text: tables.strings[Number(value)] ?? '', kind: 'text' }
    case 'inlineStr':
      return { text: inline, kind: 'text' }
    case 'str':
      return { text: value, kind: 'text' }
    case 'b':
      return { text: value === '1' ? 'TRUE' : 'FALSE', kind: 'boolean' }
    case 'e':
      return { text: value, kind: 'error' }
    case 'd':
      return { text: value.slice(0, 10), kind: 'date' }
    default:
      return numberCell(value, format, tables.from1904)
  }
}

function numberCell(value: string, format: string, from1904: boolean): SheetCell {
  const text = plainNumber(value)
  const date = format === 'date' && value !== '' ? dateText(Number(value), from1904) : undefined
  if (date !== undefined) return { text: date, kind: 'date' }
  return format === 'general' || format === 'date' ? { text, kind: 'number' } : { text, kind: 'number', format }
}
