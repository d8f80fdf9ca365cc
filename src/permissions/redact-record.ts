import type { CustomerModel } from '../model/model.ts'
import { systemFields } from '../model/system-fields.ts'
import { maskRecord } from './mask-record.ts'
import { mayPerform } from './may-perform.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * A record as a viewer gets it: the fields, those of the system (number, status …) too, that the role may view in a customer
 * of its type and `status`, personal ones masked where it may not see personal data; nothing, `undefined`, where it may view none. What no
 * permission grants is left out, and so is a key that the model does not know. The copy is for reading; it is never stored.
 */
export function redactRecord(
  record: Values,
  model: Pick<CustomerModel, 'fields' | 'permissions' | 'templateField'>,
  role: string,
): Values | undefined {
  const fields = fieldsShown(record, model, role)
  if (fields.length === 0) return undefined
  const entries = fields.flatMap((field) => (Object.hasOwn(record, field) ? [[field, record[field]] as const] : []))
  return maskRecord(Object.fromEntries(entries), model, role)
}

/** One field of a history: what it held before and what it holds after. `Change` of `kehu/changes` is such. */
export interface ChangedValue {
  readonly field: string
  readonly before?: unknown
  readonly after?: unknown
}

/**
 * The changes of a record as a viewer gets them: those of fields that the role may view in this record, with both values
 * masked as `redactRecord` masks them.
 */
export function redactChanges<Changed extends ChangedValue>(
  changes: readonly Changed[],
  record: Values,
  model: Pick<CustomerModel, 'fields' | 'permissions' | 'templateField'>,
  role: string,
): Changed[] {
  const fields = fieldsShown(record, model, role)
  const masked = (field: string, value: unknown) => maskRecord({ [field]: value }, model, role)[field]
  return changes.flatMap((change) => {
    if (!fields.includes(change.field)) return []
    const both = { ...change }
    for (const side of ['before', 'after'] as const) {
      if (Object.hasOwn(change, side)) Object.assign(both, { [side]: masked(change.field, change[side]) })
    }
    return [both]
  })
}

/** The fields of the model and of the system that a role may view in a customer of this type and status. */
function fieldsShown(
  record: Values,
  model: Pick<CustomerModel, 'fields' | 'permissions' | 'templateField'>,
  role: string,
): readonly string[] {
  const customerType = textIn(record, model.templateField)
  const status = textIn(record, 'status')
  return [...systemFields, ...Object.keys(model.fields)].filter((field) =>
    mayPerform(model, { role, action: 'view', customerType, status, field }),
  )
}

function textIn(record: Values, key: string): string | undefined {
  const value = Object.hasOwn(record, key) ? record[key] : undefined
  return typeof value === 'string' ? value : undefined
}
