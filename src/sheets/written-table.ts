import { columnWidth } from './column-width.ts'
import type { WrittenCell, WrittenSheet } from './workbook.ts'

/** How items become the rows of a table, whether it is written as a workbook or as CSV. */
export interface WrittenTable<Item> {
  /** The name of its sheet. */
  readonly name: string
  /** So many columns stay in sight. */
  readonly headerColumns: number
  readonly headers: readonly WrittenCell[]
  readonly row: (item: Item) => readonly WrittenCell[]
}

/** So many rows decide how wide the columns are. */
const rowsMeasured = 100

/** The sheet of a table that holds these items. */
export function sheetOf<Item>(
  { name, headerColumns, headers, row }: WrittenTable<Item>,
  items: readonly Item[],
): WrittenSheet {
  const rows = items.map(row)
  const measured = rows.slice(0, rowsMeasured)
  return {
    name,
    widths: headers.map((header, column) =>
      columnWidth([header.text, ...measured.map((cells) => cells[column]?.text ?? '')], 10, 48),
    ),
    rows: [headers, ...rows],
    headerRows: 1,
    headerColumns,
  }
}
