import { type ImportAction, type ImportedRow, rowOfTexts } from '../../import/index.ts'
import type { RefusedRow, SheetRow } from '../../sheets/index.ts'
import { type Host, type StopCause, say } from '../host.ts'
import type { Source, SourceRow } from '../input/source.ts'
import type { Sink } from '../output/sink.ts'
import { progressOn } from '../progress.ts'
import type { CommandWords } from '../words/words.ts'

/** What an import is made of. */
export interface ImportRun {
  readonly rows: Source['rows']
  readonly importRow: (row: SheetRow) => ImportedRow
  /** Takes a line of JSON for each record to create or to update. */
  readonly output: Sink
  /** Whether the output is a file, so that the terminal is free for progress. */
  readonly toFile: boolean
  /** Whether files were asked for, which a run that stops early does not leave. */
  readonly toFiles: boolean
  /** Takes the rows to correct. */
  readonly onRefused: (row: RefusedRow) => void
  readonly words: CommandWords
  readonly host: Host
}

/** How an import went. */
export interface ImportResult {
  readonly counts: Readonly<Record<ImportAction, number>>
  /** How many of the refused rows `--repair` would have mended. */
  readonly repairable: number
}

/** Imports the rows of a source one at a time; keeps counts, and no record. */
export async function runImport(run: ImportRun): Promise<ImportResult> {
  const { output, host, words } = run
  const counts = { create: 0, update: 0, skip: 0, error: 0 }
  const summary = () => {
    const accepted = counts.create + counts.update + counts.skip
    return { records: accepted + counts.error, accepted, refused: counts.error }
  }
  let repairable = 0
  const progress = progressOn(host, run.toFile, words)
  const onStop = (cause: StopCause) => {
    progress.clear()
    if (cause === 'unread' && !run.toFiles) return
    const { records, accepted, refused } = summary()
    say(host, words.interrupted(records, accepted, refused))
  }

  function take(row: SourceRow): void {
    // A damaged row of CSV is no row of cells.
    const imported = row.input === undefined ? undefined : run.importRow(sheetRowOf(row))
    counts[imported?.action ?? 'error'] += 1
    if (imported?.action === 'create' || imported?.action === 'update') output.write(`${importLine(imported)}\n`)
    if (imported !== undefined && imported.action !== 'error') return
    if (imported?.damages.some((damage) => damage.repairable === 'likely')) repairable += 1
    run.onRefused({ row: row.row, cells: row.cells ?? [], issues: imported?.issues ?? row.issues })
  }

  host.onStop.add(onStop)
  try {
    for await (const batch of run.rows) {
      batch.forEach(take)
      await output.flush()
      progress.show({ summary })
    }
    return { counts, repairable }
  } finally {
    progress.clear()
    host.onStop.delete(onStop)
  }
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
