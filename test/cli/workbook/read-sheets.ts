import { openWorkbook } from '../../../src/cli/workbook/open-workbook.ts'
import type { SheetRow } from '../../../src/sheets/sheet-cell.ts'

/** A sheet with all its rows. */
export interface WholeSheet {
  readonly name: string
  readonly hidden: boolean
  readonly rows: readonly SheetRow[]
}

/** All sheets of a workbook with all their rows. */
export async function readSheets(bytes: Uint8Array): Promise<readonly WholeSheet[]> {
  const sheets: WholeSheet[] = []
  for (const { name, hidden, rows: read } of await openWorkbook(Buffer.from(bytes))) {
    const rows: SheetRow[] = []
    for await (const batch of read()) rows.push(...batch)
    sheets.push({ name, hidden, rows })
  }
  return sheets
}

/** The texts of the cells of the first sheet, row by row. */
export async function textsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const [sheet] = await readSheets(bytes)
  return sheet?.rows.map(({ cells }) => Array.from(cells, (cell) => cell?.text ?? '')) ?? []
}

/** Bytes in pieces of this size. */
export async function* inPieces(bytes: Uint8Array | string, size = 7): AsyncGenerator<Uint8Array> {
  const all = Buffer.from(bytes as string)
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size)
}
