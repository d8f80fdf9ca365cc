import type { WorkbookFaultCode } from '../workbook/workbook-fault.ts'
import type { DedupeWords } from './dedupe-words.ts'
import type { HelpWords } from './help-words.ts'
import type { ImportWords } from './import-words.ts'
import type { ModelCommandWords } from './model-words.ts'

/** Everything that the command itself says in one language; records and issues have their own words in `messages`. */
export interface CommandWords {
  readonly help: HelpWords
  readonly report: ReportWords
  readonly model: ModelCommandWords
  readonly profile: ProfileWords
  readonly dedupe: DedupeWords
  readonly importing: ImportWords

  // What went wrong with a file
  readonly standardInput: string
  readonly cannotRead: (file: string, code: string) => string
  readonly cannotWrite: (file: string, code: string) => string
  readonly wouldOverwrite: (file: string) => string
  readonly tooManyRows: (file: string) => string
  readonly isEmpty: (file: string) => string
  readonly workbook: Readonly<Record<WorkbookFaultCode, (file: string) => string>>
  readonly sheet: (name: string, others: number) => string
  readonly samples: (rows: number) => string
  readonly isNoText: string
  readonly isNoJson: (file: string) => string
  readonly noHeaders: (file: string) => string
  readonly encodingUnknown: (encoding: string) => string

  // What is said on the way
  readonly encoding: (encoding: string, detected: boolean) => string
  readonly unknownColumns: (headers: readonly string[]) => string
  readonly joinedColumns: (labels: readonly string[]) => string
  readonly doubleColumns: (labels: readonly string[]) => string
  readonly missingColumns: (labels: readonly string[]) => string
  readonly progress: (records: number, refused: number) => string
  /** Numbers are given in order, which threads do not keep. */
  readonly numbersNeedOneJob: string
  readonly threadEnded: (exitCode: number) => string
  readonly tooManyErrors: (maximum: number) => string
  readonly errorRateCrossed: (rate: string, maximum: string) => string
  readonly written: (file: string, records: number) => string
  readonly interrupted: (records: number, accepted: number, refused: number) => string
  readonly bug: string

  // Wrong calls
  readonly usageError: string
  readonly notADate: string
  readonly notACount: (least: number) => string
  readonly notARate: string
  readonly notADelimiter: string
  readonly unknownKind: string
  readonly unknownCode: (code: string, nearest: string | undefined) => string
  readonly notANumber: (example: string) => string
  readonly numberIncomplete: string
  readonly numberImpossible: (example: string) => string
  readonly notAnEntry: string
}

/** The words of the report for people. */
export interface ReportWords {
  readonly row: string
  readonly name: string
  readonly number: string
  readonly size: string
  readonly review: string
  readonly accepted: string
  readonly refused: string
  readonly withWarnings: string
  readonly error: string
  readonly warning: string
  readonly severity: string
  readonly verdict: string
  readonly field: string
  readonly code: string
  readonly message: string
  readonly unnamed: string
  readonly unreadable: string
  readonly noReview: string
  readonly unknownSize: string
  readonly records: (count: number) => string
  readonly total: string
  readonly numbers: string
  readonly sizes: string
  readonly reviews: string
  readonly completeness: string
  readonly required: string
  readonly recommended: string
  readonly frequent: string
  readonly range: string
}

/** The words of a profile. */
export interface ProfileWords {
  readonly total: (records: number, unreadable: number) => string
  readonly field: string
  readonly filled: string
  readonly valid: string
  readonly issues: string
}
