import { en, zhCN } from '../../messages/index.ts'
import { exitCodes, failure } from '../exit-codes.ts'
import { type Host, isColoured, say } from '../host.ts'
import { openSource, type SourceOptions } from '../input/open-source.ts'
import { withoutSamples } from '../input/without-samples.ts'
import type { Outcome } from '../judging.ts'
import { assertOutputs } from '../output/assert-outputs.ts'
import { openSafeFile } from '../output/safe-file.ts'
import { streamSink } from '../output/sink.ts'
import { openTableFile, type TableFile } from '../output/table-file.ts'
import { acceptedContent, acceptedRecordOf } from '../reports/accepted-content.ts'
import { rejectedContent, textsOfRow } from '../reports/rejected-content.ts'
import { type ReportFormat, reporterOf } from '../reports/reporter.ts'
import { type JudgingOptions, type Speech, settingsOf, speechWith } from '../settings.ts'
import { tellColumns } from '../tell-columns.ts'
import { type RunResult, runCheck } from './check-run.ts'

/** The options of `kehu check`. */
export interface CheckOptions extends JudgingOptions, SourceOptions {
  readonly format: ReportFormat
  readonly accepted?: string
  readonly rejected?: string
  readonly output?: string
  /** How many refused records are tolerated. */
  readonly maxErrors?: number
  /** Which share of refused records is tolerated, 0 to 1. */
  readonly maxErrorRate?: number
}

/** The width of a report that no terminal bounds: room for every reason. */
const paperWidth = 160

/** Checks the records of an input, reports, writes the files that were asked for, and answers with the exit code. */
export async function check(file: string, options: CheckOptions, speech: Speech, host: Host): Promise<number> {
  assertOutputs(file, [options.output, options.accepted, options.rejected], speech.words)
  const settings = settingsOf(options, speech, host)
  const ownSpeech = speechWith(settings.compiled.model, speech)
  const read = await openSource(file, options, settings.compiled.model, host, speech.words)
  const source = withoutSamples(read, [zhCN, en, ownSpeech.language], host, speech.words)
  if (source.table) tellColumns(source.table.map, settings.compiled.model, ownSpeech, host)

  const opened: { readonly discard: () => void }[] = []
  const kept = <File extends { readonly discard: () => void }>(opening: File): File => {
    opened.push(opening)
    return opening
  }
  try {
    const { model } = settings.compiled
    const output = options.output === undefined ? undefined : kept(openSafeFile(options.output, host, speech.words))
    const files: RecordsFile[] = []
    if (options.accepted !== undefined) {
      const accepted = kept(openTableFile(options.accepted, acceptedContent(settings, ownSpeech), host, speech.words))
      files.push({ ...accepted, takes: true, write: (outcome) => accepted.add(acceptedRecordOf(outcome)) })
    }
    if (options.rejected !== undefined) {
      const content = rejectedContent(source.table, model, ownSpeech)
      const rejected = kept(openTableFile(options.rejected, content, host, speech.words))
      files.push({
        ...rejected,
        takes: false,
        write: ({ source: row, judged: { issues } }) =>
          rejected.add({ row: row.row, cells: textsOfRow(row, model), issues }),
      })
    }
    const result = await runCheck({
      source,
      settings,
      reporter: reporterOf(options.format, {
        speech: ownSpeech,
        settings,
        file: file === '-' ? undefined : file,
        coloured: output === undefined && isColoured(host.stdout, host.env),
        width: (output === undefined && host.stdout.columns) || paperWidth,
      }),
      output: output ?? streamSink(host.stdout),
      toFile: output !== undefined,
      toFiles: opened.length > 0,
      alsoTo: (outcome) => {
        for (const one of files) if (one.takes === outcome.judged.ok) one.write(outcome)
      },
      maxErrors: options.maxErrors ?? Number.POSITIVE_INFINITY,
      words: speech.words,
      host,
    })
    await output?.commit()
    if (!result.stopped) {
      for (const one of files) await one.commit()
      for (const one of files) say(host, speech.words.written(one.path, one.count()))
    }
    return verdictOf(result, options, speech, host)
  } finally {
    for (const one of opened) one.discard()
  }
}

/** A file of records that takes either the accepted or the refused ones. */
interface RecordsFile extends Pick<TableFile<never>, 'path' | 'count' | 'commit'> {
  readonly takes: boolean
  readonly write: (outcome: Outcome) => void
}

/** Without thresholds any refused record fails the run; with them, only what crosses one. */
function verdictOf({ summary, stopped }: RunResult, options: CheckOptions, { words }: Speech, host: Host): number {
  const { maxErrors, maxErrorRate } = options
  if (stopped) throw failure(exitCodes.invalid, words.tooManyErrors(maxErrors ?? 0))
  if (maxErrorRate === undefined) return summary.refused > (maxErrors ?? 0) ? exitCodes.invalid : exitCodes.fine
  const rate = summary.records === 0 ? 0 : summary.refused / summary.records
  if (rate <= maxErrorRate) return exitCodes.fine
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`
  say(host, words.errorRateCrossed(percent(rate), percent(maxErrorRate)))
  return exitCodes.invalid
}
