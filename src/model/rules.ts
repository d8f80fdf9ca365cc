import type { Severity } from './severity.ts'

/** Why a record is looked at: it is new, it changes, or it is stock that was accepted long ago. */
export type Occasion = 'create' | 'change' | 'stock'

/** A promise between fields, chosen from the catalogue in `rules/` by the code of its breach. */
export interface RuleChoice {
  readonly code: string
  readonly severity: Severity
  /** A different weight for a value that was there before: stock data, or a change of other fields. */
  readonly stockSeverity?: Severity
}
