import { summaryOf } from '../../pipeline/index.ts'
import { type CheckedParts, partsHere, partsInThreads } from '../check/checked-parts.ts'
import { type CheckPlan, partCheckerOf } from '../check/part-checker.ts'
import { exitCodes, failure } from '../exit-codes.ts'
import { type Host, isColoured, say } from '../host.ts'
import { openSource, type SourceOptions } from '../input/open-source.ts'
import type { Source } from '../input/source.ts'
import { assertOutputs } from '../output/assert-outputs.ts'
import { openSafeFile, type SafeFile } from '../output/safe-file.ts'
import { streamSink } from '../output/sink.ts'
import { openTableFile, type TableContent, type TableForm, tableFormOf } from '../output/table-file.ts'
import { acceptedContent } from '../reports/accepted-content.ts'
import { rejectedContent } from '../reports/rejected-content.ts'
import { type ReportFormat, reporterOf } from '../reports/reporter.ts'
import { type JudgingOptions, type Settings, type Speech, settingsOf, speechWith } from '../settings.ts'
import { tellColumns } from '../tell-columns.ts'
import { jobsOf, judgingJob } from '../threads/thread-job.ts'
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
  /** How many threads judge; one is the thread of the command itself. */
  readonly jobs?: number
}

/** The width of a report that no terminal bounds: room for every reason. */
const paperWidth = 160

/** Checks the records of an input, reports, writes the files that were asked for, and answers with the exit code. */
export async function check(file: string, options: CheckOptions, speech: Speech, host: Host): Promise<number> {
  assertOutputs(file, [options.output, options.accepted, options.rejected], speech.words)
  const jobs = jobsOf(options, speech)
  const settings = settingsOf(options, speech, host)
  const ownSpeech = speechWith(settings.compiled.model, speech)
  const source = await openSource(file, options, settings.compiled.model, host, speech.words)
  if (source.layout.table) tellColumns(source.layout.table.map, settings.compiled.model, ownSpeech, host)

  const opened: SafeFile[] = []
  const kept = (file: SafeFile): SafeFile => {
    opened.push(file)
    return file
  }
  const openTable = <Item>(path: string | undefined, content: TableContent<Item>): SafeFile | undefined =>
    path === undefined ? undefined : kept(openTableFile(path, content, host, speech.words))
  try {
    const { model } = settings.compiled
    const output = options.output === undefined ? undefined : kept(openSafeFile(options.output, host, speech.words))
    const files = {
      accepted: openTable(options.accepted, acceptedContent(settings, ownSpeech)),
      rejected: openTable(options.rejected, rejectedContent(source.layout.table, model, ownSpeech)),
    }
    const plan: CheckPlan = {
      locale: speech.language.locale,
      format: options.format,
      file: file === '-' ? undefined : file,
      coloured: output === undefined && isColoured(host.stdout, host.env),
      width: (output === undefined && host.stdout.columns) || paperWidth,
      accepted: formOf(options.accepted),
      rejected: formOf(options.rejected),
    }
    const result = await runCheck({
      parts: partsOf(source, plan, settings, jobs, speech, host),
      reporter: reporterOf(options.format, { ...plan, speech: ownSpeech, settings }),
      output: output ?? streamSink(host.stdout),
      toFile: output !== undefined,
      files,
      maxErrors: options.maxErrors ?? Number.POSITIVE_INFINITY,
      nothing: summaryOf([], settings.compiled.model),
      words: speech.words,
      host,
    })
    if (result.samples > 0) say(host, speech.words.samples(result.samples))
    await output?.commit()
    if (!result.stopped) {
      const { accepted, refused } = result.summary
      const written = [
        [files.accepted, accepted],
        [files.rejected, refused],
      ] as const
      for (const [one] of written) await one?.commit()
      for (const [one, count] of written) if (one) say(host, speech.words.written(one.path, count))
    }
    return verdictOf(result, options, speech, host)
  } finally {
    for (const one of opened) one.discard()
  }
}

function formOf(path: string | undefined): TableForm | false {
  return path !== undefined && tableFormOf(path)
}

function partsOf(
  { layout, batches }: Source,
  plan: CheckPlan,
  settings: Settings,
  jobs: number,
  { words }: Speech,
  { threadProgram: program }: Host,
): CheckedParts {
  const check = partCheckerOf(plan, layout, settings)
  if (jobs === 1) return partsHere(batches, check)
  const job = { command: 'check', plan, layout, ...judgingJob(settings) } as const
  const threads = { program, jobs, job, threadEnded: words.threadEnded }
  return partsInThreads(batches, check, threads)
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
