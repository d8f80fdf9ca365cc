import { isFilled } from '../model/conditions.ts'
import type { CustomerModel } from '../model/model.ts'
import { diffRecords, type FieldChange, ownValue, type Values } from './diff-records.ts'

/** A record after a patch. */
export interface PatchedRecord {
  readonly record: Values
  /** What is different from before; empty where the patch says what is there already. */
  readonly changes: readonly FieldChange[]
  /** The immutable fields that the patch would have changed. They keep their value. */
  readonly kept: readonly string[]
}

/**
 * A record with other values in some fields; `null` and blank values take one out. Immutable fields that hold something keep
 * it. The record is not checked: `parseChange` does both.
 */
export function patchRecord(
  record: Values,
  patch: Values,
  model: Pick<CustomerModel, 'fields' | 'order'>,
): PatchedRecord {
  const wanted = diffRecords(record, { ...record, ...patch }, model)
  const kept = wanted.flatMap(({ field }) =>
    model.fields[field]?.immutable && isFilled(ownValue(record, field)) ? [field] : [],
  )
  const changes = wanted.filter(({ field }) => !kept.includes(field))
  return { record: withChanges(record, changes), changes, kept }
}

/** A record after changes; what they took out has no key any more. */
export function withChanges(record: Values, changes: readonly FieldChange[]): Values {
  const next: Record<string, unknown> = { ...record }
  for (const { field, kind, after } of changes) {
    if (kind === 'removed') delete next[field]
    else next[field] = after
  }
  return next
}
