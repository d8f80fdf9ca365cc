import { headerMapOf, importPlanOf, type KeyFields, rowImporter } from '../../import/index.ts'
import { en, zhCN } from '../../messages/index.ts'
import type { CustomerModel, Occasion } from '../../model/index.ts'
import { exitCodes, failure } from '../exit-codes.ts'
import { type Host, say } from '../host.ts'
import { assertField, chosenColumns } from '../import/chosen-columns.ts'
import { runImport } from '../import/import-run.ts'
import { storedRecords } from '../import/stored-records.ts'
import { openSource } from '../input/open-source.ts'
import { assertOutputs } from '../output/assert-outputs.ts'
import { openSafeFile } from '../output/safe-file.ts'
import { streamSink } from '../output/sink.ts'
import { openTableFile, rowText, tableFormOf } from '../output/table-file.ts'
import { rejectedContent } from '../reports/rejected-content.ts'
import { type Speech, settingsOf, speechWith } from '../settings.ts'
import { tellPlan } from '../tell-columns.ts'
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

/** Imports the rows of a table: records to store as NDJSON, the rows to correct as a workbook or CSV, the figures in words. */
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
  const { table } = source.layout
  if (!table) throw failure(exitCodes.usage, words.importing.noTable)
  const { headers } = table
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
  const content = rejectedContent({ headers, map: headerMapOf(plan, model) }, model, ownSpeech)
  const errors = options.errors === undefined ? undefined : openTableFile(options.errors, content, host, words)
  const form = tableFormOf(options.errors ?? '')
  try {
    const { counts, repairable } = await runImport({
      rows: source.rows,
      importRow,
      output: output ?? streamSink(host.stdout),
      toFile: output !== undefined,
      toFiles: output !== undefined || errors !== undefined,
      onRefused: (refused) => errors?.write(rowText(refused, content, form)),
      words,
      host,
    })
    await output?.commit()
    await errors?.commit()
    if (errors) say(host, words.importing.writtenRows(errors.path, counts.error))
    if (repairable > 0) say(host, words.importing.repairable(repairable))
    say(
      host,
      words.importing.counts(counts.create, counts.update, counts.skip) + words.importing.toCorrect(counts.error),
    )
    return counts.error > 0 ? exitCodes.invalid : exitCodes.fine
  } finally {
    output?.discard()
    errors?.discard()
  }
}

function keyOf(text: string | undefined, model: CustomerModel, words: CommandWords): KeyFields {
  if (text === undefined) return ['fullName']
  if (text === 'id') return 'id'
  const fields = text.split(',').map((field) => field.trim())
  for (const field of fields) assertField(field, model, words)
  return fields
}
