import { en, zhCN } from '../../messages/index.ts'
import { type Summary, tallyOf } from '../../pipeline/index.ts'
import type { RowBatch, SourceLayout } from '../input/source.ts'
import { type Outcome, outcomesOf } from '../judging.ts'
import { rowText, type TableForm } from '../output/table-file.ts'
import { acceptedContent, acceptedRecordOf } from '../reports/accepted-content.ts'
import { refusedRowOf, rejectedContent } from '../reports/rejected-content.ts'
import type { ReportNotes } from '../reports/report-style.ts'
import { type ReportFormat, reporterOf } from '../reports/reporter.ts'
import { type Settings, type Speech, speechOf, speechWith } from '../settings.ts'
import { batchJudgeOf } from './batch-judge.ts'

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

/** Checks the rows of a batch, of which so many may be refused. */
export type PartChecker = (batch: RowBatch, mostRefused: number) => CheckedPart

/** The checker of a run, which knows of no rows but those that it is given. */
export function partCheckerOf(plan: CheckPlan, layout: SourceLayout, settings: Settings): PartChecker {
  const { model } = settings.compiled
  const speech = speechWith(model, speechOf(plan.locale))
  const reporter = reporterOf(plan.format, { ...plan, speech, settings })
  const judge = batchJudgeOf(settings, layout, [zhCN, en, speech.language])
  const outcome = outcomesOf(settings)
  const rowTexts = rowTextsOf(plan, layout, settings, speech)
  return (batch, mostRefused) => {
    const tally = tallyOf(model)
    const texts = { report: '', accepted: '', rejected: '' }
    let refused = 0
    const samples = judge(batch, (row) => {
      const told = outcome(row)
      tally.add(told.judged)
      texts.report += `${texts.report === '' ? '' : reporter.between}${reporter.record(told)}`
      const kind = told.judged.ok ? 'accepted' : 'rejected'
      texts[kind] += rowTexts[kind](told)
      if (!told.judged.ok) refused += 1
      return refused <= mostRefused
    })
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
