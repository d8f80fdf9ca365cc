/** What a cell looks like; a writer turns the names into fonts and colours. */
export type CellLook =
  | 'required'
  | 'optional'
  | 'sample'
  | 'bad'
  | 'doubtful'
  | 'reason'
  | 'heading'
  | 'title'
  | 'line'
  | 'framed'
  | 'plain'

/** A cell to write: text always, so that no spreadsheet takes it for a formula, a number or a date. */
export interface WrittenCell {
  readonly text: string
  readonly look?: CellLook
  /** Shown when the pointer is over the cell. */
  readonly note?: string
}

/** What a column accepts: one of the texts of a range of another sheet. */
export interface ColumnCheck {
  /** From 0. */
  readonly column: number
  /** The cells to choose from: a sheet, a column (from 0), and how many cells. */
  readonly list: { readonly sheet: string; readonly column: number; readonly count: number }
  /** Something else may be typed, and is only warned of. */
  readonly lenient: boolean
  readonly title: string
  readonly message: string
}

/** A sheet to write, as plain data: whichever library writes it. */
export interface WrittenSheet {
  readonly name: string
  readonly hidden?: boolean
  /** How wide each column is, in characters of Latin script. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly WrittenCell[])[]
  /** So many rows stay in sight, and below them every cell is text. */
  readonly headerRows: number
  /** So many columns stay in sight; absent: none. */
  readonly headerColumns?: number
  readonly checks?: readonly ColumnCheck[]
  /** The checks and the text format reach down to this row. */
  readonly lastRow?: number
}

/** A workbook to write. */
export interface WrittenWorkbook {
  readonly sheets: readonly WrittenSheet[]
}
