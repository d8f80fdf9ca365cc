import { headerMapOf, type ImportPlan, importPlanOf, type KeyFields, rowImporter } from '../../import/index.ts'
import { en, labelOf, zhCN } from '../../messages/index.ts'
import type { CustomerModel, Occasion } from '../../model/index.ts'
import { errorSheet, type RefusedRow, type WrittenSheet } from '../../sheets/index.ts'
import { exitCodes, failure } from '../exit-codes.ts'
import { type Host, say } from '../host.ts'
import { assertField, chosenColumns } from '../import/chosen-columns.ts'
import { runImport } from '../import/import-run.ts'
import { storedRecords } from '../import/stored-records.ts'
import { openSource } from '../input/open-source.ts'
import { assertOutputs } from '../output/assert-outputs.ts'
import { openSafeFile } from '../output/safe-file.ts'
import { saveSheet } from '../output/save-sheet.ts'
import { streamSink } from '../output/sink.ts'
import { type Speech, settingsOf, speechWith } from '../settings.ts'
import type { CommandWords } from '../words/words.ts'

/** The options of `kehu import`. */
export interface ImportCommandOptions {
  readonly model: string
  readonly occasion: Occasion
  readonly today?: string
  readonly output?: string
  readonly errors?: string
  readonly existing?: string
  readonly key?: string
  readonly map?: readonly string[]
  readonly blanks: 'keep' | 'clear'
  readonly repair?: boolean
  readonly encoding?: string
  readonly delimiter?: string
}

/** Imports the rows of a table: records to store as NDJSON, the rows to correct as a workbook, the figures in words. */
export async function importTable(
  file: string,
  options: ImportCommandOptions,
  speech: Speech,
  host: Host,
): Promise<number> {
  const { words } = speech
  assertOutputs(file, [options.output, options.errors, options.existing], words)
  const { compiled, context } = settingsOf(options, speech, host)
  const { model } = compiled
  const ownSpeech = speechWith(model, speech)
  const key = keyOf(options.key, model, words)
  const existing = options.existing === undefined ? undefined : storedRecords(options.existing, key, words)
  const { encoding, delimiter } = options
  const source = await openSource(file, { encoding, delimiter }, model, host, words)
  if (!source.table) throw failure(exitCodes.usage, words.importing.noTable)
  const { headers } = source.table
  const plan = chosenColumns(importPlanOf(headers, model, [zhCN, en]), options.map ?? [], model, words)
  tellPlan(plan, ownSpeech, host)

  const importRow = rowImporter(plan, compiled, context, {
    key,
    blanks: options.blanks,
    repair: options.repair ?? false,
    languages: [zhCN, en, ownSpeech.language],
    ...(existing ? { existing: (text: string) => existing.get(text) } : {}),
  })
  const output = options.output === undefined ? undefined : openSafeFile(options.output, host, words)
  try {
    const { counts, refused, repairable } = await runImport(source, importRow, output ?? streamSink(host.stdout))
    if (options.errors !== undefined) {
      await saveSheet(options.errors, sheetOfRefused(refused, plan, model, ownSpeech), words)
      say(host, words.importing.writtenRows(options.errors, refused.length))
    }
    await output?.commit()
    if (repairable > 0) say(host, words.importing.repairable(repairable))
    say(
      host,
      words.importing.counts(counts.create, counts.update, counts.skip) + words.importing.toCorrect(counts.error),
    )
    return counts.error > 0 ? exitCodes.invalid : exitCodes.fine
  } finally {
    output?.discard()
  }
}

/** Says what is unusual about the columns. */
function tellPlan({ columns, missing }: ImportPlan, { language, words }: Speech, host: Host): void {
  for (const { letters, header, field, by, confirmed } of columns) {
    if (by !== 'likeness' || confirmed || field === undefined) continue
    say(host, words.importing.likely(letters, header, labelOf(field, language)))
  }
  const unknown = columns.filter(({ by, header }) => by === 'unknown' && header.trim() !== '')
  if (unknown.length > 0) say(host, words.unknownColumns(unknown.map(({ header }) => header)))
  if (missing.length > 0) say(host, words.missingColumns(missing.map((key) => labelOf(key, language))))
}

function keyOf(text: string | undefined, model: CustomerModel, words: CommandWords): KeyFields {
  if (text === undefined) return ['fullName']
  if (text === 'id') return 'id'
  const fields = text.split(',').map((field) => field.trim())
  for (const field of fields) assertField(field, model, words)
  return fields
}

/** Row and reason of an earlier round are replaced. */
function sheetOfRefused(
  refused: readonly RefusedRow[],
  plan: ImportPlan,
  model: CustomerModel,
  { language }: Speech,
): WrittenSheet {
  const map = headerMapOf(plan, model)
  const isOwn = (_: unknown, column: number) => !['row', 'reason'].includes(map.added[column] ?? '')
  const table = {
    headers: plan.columns.map(({ header }) => header).filter(isOwn),
    columns: map.columns.filter(isOwn),
  }
  return errorSheet(
    table,
    refused.map((row) => ({ ...row, cells: row.cells.filter(isOwn) })),
    language,
  )
}
