import type { Summary } from '../../pipeline/index.ts'
import type { Outcome } from '../judging.ts'
import type { Settings, Speech } from '../settings.ts'

/** Turns outcomes into the text of a report, one at a time. */
export interface Reporter {
  readonly begin: () => string
  readonly record: (outcome: Outcome) => string
  readonly end: (summary: Summary) => string
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
