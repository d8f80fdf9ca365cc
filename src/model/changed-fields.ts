import { readyMadeOptions } from './customer-options.ts'
import type { Field, Option } from './fields.ts'
import type { CustomerModel } from './model.ts'
import type { FieldChanges, ModelChanges } from './model-changes.ts'
import { readyMadeFields } from './ready-made-fields.ts'

/** The fields of a model with some removed, some changed and some added. */
export function changedFields(
  { fields }: Pick<CustomerModel, 'fields'>,
  added: ModelChanges['fields'] = {},
  override: Readonly<Record<string, FieldChanges | null | undefined>> = {},
): CustomerModel['fields'] {
  const kept = Object.entries(fields).flatMap(([key, row]) => {
    const changes = override[key]
    return changes === null ? [] : [[key, changes ? changedRow(row, changes) : row] as const]
  })
  const fresh = Object.entries(added).flatMap(([key, row]) => {
    const found = row === true ? readyMade(key) : row
    const changes = row === true ? override[key] : undefined
    return found ? [[key, changes ? changedRow(found, changes) : found] as const] : []
  })
  return Object.fromEntries([...kept, ...fresh])
}

/** The order of the base without what is gone; what is new stands behind the last field of its module. */
export function changedOrder(base: CustomerModel, fields: CustomerModel['fields']): readonly string[] {
  const order = base.order.filter((key) => Object.hasOwn(fields, key))
  for (const [key, { module }] of Object.entries(fields)) {
    if (order.includes(key)) continue
    const last = order.findLastIndex((other) => fields[other]?.module === module)
    order.splice(last === -1 ? order.length : last + 1, 0, key)
  }
  return order
}

/** The option lists that the added ready-made rows choose from. */
export function optionsOfReadyMade(added: ModelChanges['fields'] = {}): Readonly<Record<string, readonly Option[]>> {
  const lists: Readonly<Record<string, readonly Option[]>> = readyMadeOptions
  const named = Object.entries(added).flatMap(([key, row]) => {
    const found = row === true ? readyMade(key) : undefined
    return found !== undefined && 'options' in found ? [found.options] : []
  })
  return Object.fromEntries(named.flatMap((name) => (lists[name] ? [[name, lists[name]]] : [])))
}

/** The ready-made row of this name. */
export function readyMade(key: string): Field | undefined {
  const rows: Readonly<Record<string, Field>> = readyMadeFields
  return Object.hasOwn(rows, key) ? rows[key] : undefined
}

function changedRow(row: Field, changes: FieldChanges): Field {
  const entries = Object.entries({ ...row, ...changes }).filter(([, value]) => value !== null)
  const changed: unknown = Object.fromEntries(entries)
  // Whether the properties fit the kind is told by the check of the whole model.
  return changed as Field
}
