import { type InputRow, type Summary, tallyOf } from '../../pipeline/index.ts'
import type { SourceLayout } from '../input/source.ts'
import { judgeOf } from '../judging.ts'
import { acceptedFile, type RecordFile, rejectedFile } from '../reports/record-files.ts'
import type { ReportNotes } from '../reports/report-style.ts'
import { type ReportFormat, reporterOf } from '../reports/reporter.ts'
import { type Settings, speechOf, speechWith } from '../settings.ts'

/** What a check is to write, and how: plain data. */
export interface CheckPlan {
  readonly locale: string
  readonly format: ReportFormat
  /** What to call the input; undefined for the standard input. */
  readonly file: string | undefined
  readonly coloured: boolean
  readonly width: number
  /** Whether the file of accepted, and that of rejected records are asked for. */
  readonly accepted: boolean
  readonly rejected: boolean
}

/** Some rows, checked: what goes into each output, in figures what was found, and what the report notes for its end. */
export interface CheckedPart<Text = string> {
  readonly report: Text
  readonly accepted: Text
  readonly rejected: Text
  readonly summary: Summary
  readonly notes: ReportNotes | undefined
  /** More were refused than tolerated: the rest was left alone. */
  readonly stopped: boolean
}

/** Checks rows, of which so many may be refused. */
export type PartChecker = (rows: readonly InputRow[], mostRefused: number) => CheckedPart

/** The checker of a run, which knows of no rows but those that it is given. */
export function partCheckerOf(plan: CheckPlan, layout: SourceLayout, settings: Settings): PartChecker {
  const { model } = settings.compiled
  const speech = speechWith(model, speechOf(plan.locale))
  const reporter = reporterOf(plan.format, { ...plan, speech, settings })
  const judge = judgeOf(settings)
  const files: Readonly<Record<'accepted' | 'rejected', RecordFile | undefined>> = {
    accepted: plan.accepted ? acceptedFile(settings, speech) : undefined,
    rejected: plan.rejected ? rejectedFile(layout, settings, speech) : undefined,
  }
  return (rows, mostRefused) => {
    const tally = tallyOf(model)
    const texts = { report: '', accepted: '', rejected: '' }
    let refused = 0
    for (const row of rows) {
      const outcome = judge(row)
      tally.add(outcome.judged)
      texts.report += `${texts.report === '' ? '' : reporter.between}${reporter.record(outcome)}`
      const kind = outcome.judged.ok ? 'accepted' : 'rejected'
      texts[kind] += files[kind]?.record(outcome) ?? ''
      if (!outcome.judged.ok) refused += 1
      if (refused > mostRefused) break
    }
    return { ...texts, summary: tally.summary(), notes: reporter.takeNotes(), stopped: refused > mostRefused }
  }
}
