import { mergeSummaries, type Summary } from '../../pipeline/index.ts'
import type { CheckedParts } from '../check/checked-parts.ts'
import { type Host, type StopCause, say } from '../host.ts'
import type { Sink } from '../output/sink.ts'
import { progressOn } from '../progress.ts'
import type { Reporter } from '../reports/report-style.ts'
import type { CommandWords } from '../words/words.ts'

/** What a run is made of. */
export interface Run {
  readonly parts: CheckedParts
  readonly reporter: Reporter
  readonly output: Sink
  /** Whether the output is a file, so that the terminal is free for progress. */
  readonly toFile: boolean
  /** The files of records that were asked for, which a run that stops early does not leave. */
  readonly files: { readonly accepted: Sink | undefined; readonly rejected: Sink | undefined }
  /** How many refused records are tolerated. */
  readonly maxErrors: number
  /** The figures of no records. */
  readonly nothing: Summary
  readonly words: CommandWords
  readonly host: Host
}

/** How a run went. */
export interface RunResult {
  readonly summary: Summary
  /** So many rows were samples of a template, and left out. */
  readonly samples: number
  /** More records were refused than tolerated: the rest was not read. */
  readonly stopped: boolean
}

/** Writes what the parts of a source came to, one after another; keeps counts, and no record. */
export async function runCheck(run: Run): Promise<RunResult> {
  const { reporter, output, files, host, words } = run
  const progress = progressOn(host, run.toFile, words)
  let summary = run.nothing
  let samples = 0
  let stopped = false
  const onStop = (cause: StopCause) => {
    progress.clear()
    const toFiles = run.toFile || files.accepted !== undefined || files.rejected !== undefined
    if (cause === 'unread' && !toFiles) return
    say(host, words.interrupted(summary.records, summary.accepted, summary.refused))
  }
  host.onStop.add(onStop)
  try {
    output.write(reporter.begin())
    for await (const part of run.parts(() => run.maxErrors - summary.refused)) {
      if (summary.records > 0 && part.summary.records > 0) output.write(reporter.between)
      output.write(part.report)
      files.accepted?.write(part.accepted)
      files.rejected?.write(part.rejected)
      if (part.notes) reporter.addNotes(part.notes)
      summary = mergeSummaries(summary, part.summary)
      samples += part.samples
      stopped = part.stopped
      if (stopped) break
      await output.flush()
      progress.show({ summary: () => summary })
    }
    output.write(reporter.end(summary))
    await output.flush()
    return { summary, samples, stopped }
  } finally {
    progress.clear()
    host.onStop.delete(onStop)
  }
}
