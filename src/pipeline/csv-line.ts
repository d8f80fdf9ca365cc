/** What a spreadsheet would take for a formula, were it to begin a cell (OWASP, CSV injection), full-width forms too. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * A cell that no spreadsheet will execute: one that begins like a formula gets an apostrophe in front, which every
 * `normalize` of this package removes again.
 */
export function guardFormula(cell: string): string {
  return formulaStart.test(cell) ? `'${cell}` : cell
}

/** One line of CSV (RFC 4180, ended by CR LF as Excel writes it), guarded against formulas. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quote(guardFormula(cell))).join(',')}\r\n`
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell
}
