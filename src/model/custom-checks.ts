import type { Severity } from './severity.ts'

/** A promise that only the host can judge. Its function is handed to `compileModel` under the same code. */
export interface CustomCheck {
  /** The code of the breach; the words for it belong to `messages`. */
  readonly code: string
  /** The fields that the check sees; it is asked only while none of them has an error. */
  readonly reads: readonly string[]
  /** The field beside which the breach is shown. */
  readonly blames: string
  readonly severity: Severity
  /** A different weight for a value that was there before. */
  readonly stockSeverity?: Severity
}
