import type { SheetRow } from '../../sheets/index.ts'
import { mergedCellFiller } from '../../sheets/index.ts'
import { largestPart, largestSheet } from './limits.ts'
import { mergedRanges } from './merged-ranges.ts'
import { numberFormats } from './number-formats.ts'
import { openArchive } from './open-archive.ts'
import { readSheet } from './read-sheet.ts'
import { sharedStrings } from './shared-strings.ts'
import { workbookParts } from './workbook-parts.ts'

/** A sheet that can be read, more than once. */
export interface OpenSheet {
  readonly name: string
  readonly hidden: boolean
  /** The rows that hold anything; merged cells say the same in each of their rows. */
  readonly rows: () => AsyncGenerator<SheetRow[]>
}

/** Opens a workbook (ECMA-376, .xlsx) that is held in memory. What is wrong with it is a `WorkbookFault`. */
export async function openWorkbook(bytes: Buffer): Promise<readonly OpenSheet[]> {
  const archive = await openArchive(bytes)
  const parts = await workbookParts(archive)
  const tables = {
    strings: parts.strings === undefined ? [] : await sharedStrings(archive.read(parts.strings, largestPart)),
    formats: parts.styles === undefined ? [] : await numberFormats(archive.read(parts.styles, largestPart)),
    date1904: parts.date1904,
  }
  return parts.sheets.map(({ name, hidden, path }) => ({
    name,
    hidden,
    async *rows() {
      const fill = mergedCellFiller(await mergedRanges(archive.read(path, largestSheet)))
      for await (const rows of readSheet(archive.read(path, largestSheet), tables)) yield rows.map(fill)
    },
  }))
}
