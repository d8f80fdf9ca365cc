import { type ImportAction, type ImportedRow, rowOfTexts } from '../../import/index.ts'
import type { RefusedRow, SheetRow } from '../../sheets/index.ts'
import type { Source, SourceRow } from '../input/source.ts'
import type { Sink } from '../output/sink.ts'

/** How an import went. */
export interface ImportResult {
  readonly counts: Readonly<Record<ImportAction, number>>
  /** The rows to correct; they are kept until all have been read. */
  readonly refused: readonly RefusedRow[]
  /** How many of them `--repair` would have mended. */
  readonly repairable: number
}

/** Imports the rows of a source one at a time, and writes a line of JSON for each that creates or updates. */
export async function runImport(
  source: Source,
  importRow: (row: SheetRow) => ImportedRow,
  sink: Sink,
): Promise<ImportResult> {
  const counts = { create: 0, update: 0, skip: 0, error: 0 }
  const refused: RefusedRow[] = []
  let repairable = 0

  function take(row: SourceRow): void {
    // A damaged row of CSV is no row of cells.
    const imported = row.input === undefined ? undefined : importRow(sheetRowOf(row))
    counts[imported?.action ?? 'error'] += 1
    if (imported?.action === 'create' || imported?.action === 'update') sink.write(`${importLine(imported)}\n`)
    if (imported?.action === 'error' && imported.damages.some((damage) => damage.repairable === 'likely')) {
      repairable += 1
    }
    if (imported === undefined || imported.action === 'error') {
      refused.push({ row: row.row, cells: row.cells ?? [], issues: imported?.issues ?? row.issues })
    }
  }

  for await (const batch of source.rows) {
    batch.forEach(take)
    await sink.flush()
  }
  return { counts, refused, repairable }
}

/** One record to store, as one line of JSON with its keys in a fixed order. */
export function importLine({ row, action, id, record, changed, normalised, issues, review }: ImportedRow): string {
  const number = id === undefined ? {} : { id }
  const changes = action === 'update' ? { changed } : {}
  return JSON.stringify({ row, action, ...number, record, ...changes, normalised, issues, review })
}

function sheetRowOf({ row, cells, sheet }: SourceRow): SheetRow {
  return sheet ?? rowOfTexts(row, cells ?? [])
}
