/** What a cell holds: what its file says it is, not what it looks like. */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error'

/**
 * A cell of a spreadsheet as plain data, whichever library read it. A library that knows less leaves out what it does not
 * know: a text alone is a cell.
 */
export interface SheetCell {
  /**
   * The value as text: a number in full and without grouping (`13812345678`), a date as `YYYY-MM-DD`, with ` HH:MM:SS` behind it where
   * the cell has a time, an error as it is shown (`#N/A`). Of a formula it is the result;
   * one that was never computed is an error without text.
   */
  readonly text: string
  readonly kind: CellKind
  /** The number format of a number, e.g. `0000`; without one the cell is in the general format. */
  readonly format?: string
  /** A formula computes the value. */
  readonly formula?: boolean
}

/** One row of a sheet. Cells count from column A; a blank one may be left out (`undefined`). */
export interface SheetRow {
  /** As the spreadsheet shows it, from 1. */
  readonly row: number
  readonly cells: readonly (SheetCell | undefined)[]
}

/** The text of a cell; a blank one has none. */
export function textOfCell(cell: SheetCell | undefined): string {
  return cell?.text ?? ''
}

/** Whether all cells of a row are blank; a cell in error is not. */
export function isBlankRow({ cells }: SheetRow): boolean {
  return cells.every((cell) => textOfCell(cell).trim() === '' && cell?.kind !== 'error')
}
