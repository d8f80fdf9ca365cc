import type { Issue } from '../model/issues.ts'
import type { CustomerModel } from '../model/model.ts'
import { type CompiledModel, checkRecord, parseRecord } from '../record/index.ts'
import { diffRecords, type FieldChange, type Values } from './diff-records.ts'
import { patchRecord, withChanges } from './patch-record.ts'

/** What comes of a change. */
export interface ParsedChange {
  /** The change brings no error. */
  readonly ok: boolean
  /** The record after it: changed fields in canonical form, what a change hides dropped, everything else as it was. */
  readonly value: Values
  readonly changes: readonly FieldChange[]
  /** What the change brings: issues of the changed fields, and those that were not there before. */
  readonly issues: readonly Issue[]
  /** What was wrong before and still is; it does not refuse the change of other fields. */
  readonly remaining: readonly Issue[]
  /** The immutable fields that would have changed; they keep their value. */
  readonly kept: readonly string[]
}

/**
 * Reads and judges a change of a record that is there: other values for some fields, in any writing; `null` takes one out. It is
 * judged by what it brings, so that an old mistake elsewhere does not stop a new telephone number.
 *
 * Throws a `RangeError` when `today` is no calendar date. Never throws on data.
 */
export function parseChange(
  compiled: CompiledModel<CustomerModel>,
  before: Values,
  patch: Values,
  { today }: { readonly today: string },
): ParsedChange {
  const { model } = compiled
  const named = Object.keys(patch).filter((field) => Object.hasOwn(model.fields, field))
  const asWritten = parseRecord(compiled, { ...before, ...patch }, { today, occasion: 'change', changed: named })
  const { record, kept } = patchRecord(before, valuesFor(named, asWritten.value), model)
  const changed = diffRecords(before, record, model).map(({ field }) => field)
  const context = { today, occasion: 'change', changed } as const
  const after = parseRecord(compiled, record, context)
  const old = checkRecord(compiled, before, context)
  const isOld = (issue: Issue) =>
    !changed.includes(String(issue.path[0])) &&
    old.some((one) => one.code === issue.code && one.path[0] === issue.path[0])
  const issues = after.issues.filter((issue) => !isOld(issue))
  const value = withoutHidden(record, after.value, model)
  return {
    ok: issues.every(({ severity }) => severity === 'warning'),
    value,
    changes: diffRecords(before, value, model),
    issues,
    remaining: after.issues.filter(isOld),
    kept,
  }
}

/** The patch in canonical form; what it empties is `null`. */
function valuesFor(fields: readonly string[], canonical: Values): Values {
  return Object.fromEntries(fields.map((field) => [field, Object.hasOwn(canonical, field) ? canonical[field] : null]))
}

function withoutHidden(record: Values, judged: Values, model: CustomerModel): Values {
  const hidden = model.order.filter((field) => Object.hasOwn(record, field) && !Object.hasOwn(judged, field))
  return withChanges(
    record,
    hidden.map((field) => ({ field, kind: 'removed' })),
  )
}
