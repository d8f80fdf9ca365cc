import { csvLine } from '../../pipeline/index.ts'
import type { WrittenSheet } from '../../sheets/index.ts'
import type { CommandWords } from '../words/words.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import { saveBytes } from './save-bytes.ts'

/** Writes a sheet as a workbook or, where the name does not end in .xlsx, as CSV for Excel. */
export async function saveSheet(path: string, sheet: WrittenSheet, words: CommandWords): Promise<void> {
  const content = path.toLowerCase().endsWith('.xlsx')
    ? await writeWorkbook({ sheets: [sheet] })
    : `\ufeff${sheet.rows.map((row) => csvLine(row.map(({ text }) => text))).join('')}`
  saveBytes(path, content, words)
}
