import type { Issue } from '../../model/index.ts'
import type { Summary } from '../../pipeline/index.ts'
import type { Outcome } from '../judging.ts'
import type { Settings, Speech } from '../settings.ts'

/** Turns outcomes into the text of a report, one at a time. Each may have a reporter of its own, if the notes of all are given to one. */
export interface Reporter {
  readonly begin: () => string
  readonly record: (outcome: Outcome) => string
  /** What stands between two records. */
  readonly between: string
  readonly end: (summary: Summary) => string
  /** What was noted of the records since notes were taken last, for the end of the report; `undefined` where it needs none. */
  readonly takeNotes: () => ReportNotes | undefined
  /** Adds notes for the end of the report, in the order of the records. */
  readonly addNotes: (notes: ReportNotes) => void
}

/** What the end of a report tells besides the figures: plain data, but for maps. */
export interface ReportNotes {
  readonly frequencies: readonly Frequency[]
  readonly firstNumber: string | undefined
  readonly lastNumber: string | undefined
}

/** How often an issue of one code occurred, and in which fields. */
export interface Frequency {
  /** The first of them. */
  readonly issue: Issue
  readonly count: number
  readonly fields: ReadonlyMap<string, number>
}

/** What a report is made with. */
export interface ReportStyle {
  readonly speech: Speech
  readonly settings: Settings
  /** What to call the input; undefined for the standard input. */
  readonly file: string | undefined
  readonly coloured: boolean
  /** Columns of the terminal, or those of paper. */
  readonly width: number
}
