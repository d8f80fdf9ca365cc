import { type Summary, type Tally, tallyOf } from '../../pipeline/index.ts'
import { type Host, type StopCause, say } from '../host.ts'
import type { Source } from '../input/source.ts'
import { judgeOf, type Outcome } from '../judging.ts'
import type { Sink } from '../output/sink.ts'
import { progressOn } from '../progress.ts'
import type { Reporter } from '../reports/report-style.ts'
import type { Settings } from '../settings.ts'
import type { CommandWords } from '../words/words.ts'

/** What a run is made of. */
export interface Run {
  readonly source: Source
  readonly settings: Settings
  readonly reporter: Reporter
  readonly output: Sink
  /** Whether the output is a file, so that the terminal is free for progress. */
  readonly toFile: boolean
  /** Whether files were asked for, which a run that stops early does not leave. */
  readonly toFiles: boolean
  /** Takes each outcome besides the reporter. */
  readonly alsoTo: (outcome: Outcome) => void
  /** How many refused records are tolerated. */
  readonly maxErrors: number
  readonly words: CommandWords
  readonly host: Host
}

/** How a run went. */
export interface RunResult {
  readonly summary: Summary
  /** More records were refused than tolerated: the rest was not read. */
  readonly stopped: boolean
}

/** Judges the rows of a source one at a time and reports them; keeps counts, and no record. */
export async function runCheck(run: Run): Promise<RunResult> {
  const { reporter, output, host, words } = run
  const tally = tallyOf(run.settings.compiled.model)
  const progress = progressOn(host, run.toFile, words)
  const onStop = (cause: StopCause) => {
    progress.clear()
    if (cause === 'unread' && !run.toFiles) return
    const { records, accepted, refused } = tally.summary()
    say(host, words.interrupted(records, accepted, refused))
  }
  host.onStop.add(onStop)
  try {
    output.write(reporter.begin())
    const stopped = await judgeAll(run, tally, () => progress.show(tally))
    const summary = tally.summary()
    output.write(reporter.end(summary))
    await output.flush()
    return { summary, stopped }
  } finally {
    progress.clear()
    host.onStop.delete(onStop)
  }
}

/** Whether it stopped before the end. */
async function judgeAll(run: Run, tally: Tally, afterBatch: () => void): Promise<boolean> {
  const judge = judgeOf(run.settings)
  let refused = 0
  for await (const batch of run.source.rows) {
    for (const row of batch) {
      const outcome = judge(row)
      tally.add(outcome.judged)
      run.output.write(run.reporter.record(outcome))
      run.alsoTo(outcome)
      if (!outcome.judged.ok) refused += 1
      if (refused > run.maxErrors) return true
    }
    await run.output.flush()
    afterBatch()
  }
  return false
}
