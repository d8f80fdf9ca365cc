import type { FieldChange, Values } from './diff-records.ts'
import { withChanges } from './patch-record.ts'

/** One line of a record's log of changes: who changed what, when and why. */
export interface ChangeEvent {
  /** The instant, ISO 8601 with a zone. */
  readonly at: string
  /** The person. */
  readonly by: string
  /** The role or department. */
  readonly source?: string
  readonly why?: string
  readonly changes: readonly FieldChange[]
}

/** The record that a log tells, from the first line to the last: what `diffRecords` told, `replayChanges` does again. */
export function replayChanges(log: readonly ChangeEvent[], first: Values = {}): Values {
  return log.reduce((record, { changes }) => withChanges(record, changes), first)
}
