import { isFilled } from '../model/conditions.ts'
import type { CustomerModel } from '../model/model.ts'
import { equalValues } from './equal-values.ts'

/** A record in canonical form, or what there is of it. */
export type Values = Readonly<Record<string, unknown>>

/** What happened to one field. */
export interface FieldChange {
  readonly field: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** The value before; absent where there was none. */
  readonly before?: unknown
  /** The value after; absent where it was removed. */
  readonly after?: unknown
}

/**
 * What is different in the second record, field by field, in the order of the model. Values are compared as their kind
 * compares them; keys that the model does not have are not looked at.
 */
export function diffRecords(
  before: Values,
  after: Values,
  model: Pick<CustomerModel, 'fields' | 'order'>,
): FieldChange[] {
  return model.order.flatMap((field): FieldChange[] => {
    const row = model.fields[field]
    const [one, other] = [ownValue(before, field), ownValue(after, field)]
    if (row === undefined || equalValues(row, one, other)) return []
    if (!isFilled(one)) return [{ field, kind: 'added', after: other }]
    if (!isFilled(other)) return [{ field, kind: 'removed', before: one }]
    return [{ field, kind: 'changed', before: one, after: other }]
  })
}

/** The value that the record itself has for a field. */
export function ownValue(record: Values, field: string): unknown {
  return Object.hasOwn(record, field) ? record[field] : undefined
}
