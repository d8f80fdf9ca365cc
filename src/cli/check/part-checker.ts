import { en, zhCN } from '../../messages/index.ts'
import { type InputRow, type Summary, tallyOf } from '../../pipeline/index.ts'
import type { SourceLayout } from '../input/source.ts'
import { sampleTestOf } from '../input/without-samples.ts'
import { judgeOf, type Outcome } from '../judging.ts'
import { rowText, type TableForm } from '../output/table-file.ts'
import { acceptedContent, acceptedRecordOf } from '../reports/accepted-content.ts'
import { refusedRowOf, rejectedContent } from '../reports/rejected-content.ts'
import type { ReportNotes } from '../reports/report-style.ts'
import { type ReportFormat, reporterOf } from '../reports/reporter.ts'
import { type Settings, type Speech, speechOf, speechWith } from '../settings.ts'

/** What a check is to write, and how: plain data. */
export interface CheckPlan {
  readonly locale: string
  readonly format: ReportFormat
  /** What to call the input; undefined for the standard input. */
  readonly file: string | undefined
  readonly coloured: boolean
  readonly width: number
  /** The form of the file of accepted, and of that of rejected records, where they are asked for. */
  readonly accepted: TableForm | false
  readonly rejected: TableForm | false
}

/** Some rows, checked: what goes into each output, in figures what was found, and what the report notes for its end. */
export interface CheckedPart<Text = string> {
  readonly report: Text
  readonly accepted: Text
  readonly rejected: Text
  readonly summary: Summary
  /** So many rows were samples of a template, and left out. */
  readonly samples: number
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
  const isSample = sampleTestOf(layout, [zhCN, en, speech.language])
  const rowTexts = rowTextsOf(plan, layout, settings, speech)
  return (rows, mostRefused) => {
    const tally = tallyOf(model)
    const texts = { report: '', accepted: '', rejected: '' }
    let refused = 0
    let samples = 0
    for (const row of rows) {
      if (isSample(row)) {
        samples += 1
        continue
      }
      const outcome = judge(row)
      tally.add(outcome.judged)
      texts.report += `${texts.report === '' ? '' : reporter.between}${reporter.record(outcome)}`
      const kind = outcome.judged.ok ? 'accepted' : 'rejected'
      texts[kind] += rowTexts[kind](outcome)
      if (!outcome.judged.ok) refused += 1
      if (refused > mostRefused) break
    }
    return { ...texts, summary: tally.summary(), samples, notes: reporter.takeNotes(), stopped: refused > mostRefused }
  }
}

/** What an outcome adds to the file of accepted, or of rejected records. */
function rowTextsOf(
  { accepted, rejected }: CheckPlan,
  layout: SourceLayout,
  settings: Settings,
  speech: Speech,
): Readonly<Record<'accepted' | 'rejected', (outcome: Outcome) => string>> {
  const { model } = settings.compiled
  const nothing = () => ''
  const acceptedRows = acceptedContent(settings, speech)
  const rejectedRows = rejectedContent(layout.table, model, speech)
  return {
    accepted: accepted ? (outcome) => rowText(acceptedRecordOf(outcome), acceptedRows, accepted) : nothing,
    rejected: rejected ? (outcome) => rowText(refusedRowOf(outcome, model), rejectedRows, rejected) : nothing,
  }
}
