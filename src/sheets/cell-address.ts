const alphabet = 26

/** The letters of a column that counts from 0: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / alphabet)) {
    letters = String.fromCharCode(65 + ((rest - 1) % alphabet)) + letters
  }
  return letters
}

/** The address of a cell, `C7`: the column counts from 0, the row from 1, as a spreadsheet shows it. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`
}

/** The row (from 1) and the column (from 0) of an address such as `C7` or `$C$7`; `undefined` where it is none. */
export function parseCellAddress(address: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? []
  if (letters === undefined || digits === undefined) return undefined
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * alphabet + letter.charCodeAt(0) - 64
  return { row: Number(digits), column: column - 1 }
}
