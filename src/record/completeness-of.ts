import { conditionHolds, isFilled } from '../model/conditions.ts'
import type { CustomerModel } from '../model/model.ts'
import { shownFieldsOf } from '../model/shown-fields.ts'
import type { Truth } from '../model/truth.ts'

/** How many of some fields hold something. */
export interface Filled {
  readonly filled: number
  readonly total: number
}

/** How complete a record is. */
export interface Completeness {
  readonly required: Filled
  readonly recommended: Filled
  /** Filled share of required and recommended fields together, 0 to 1. */
  readonly share: number
}

/** How complete a record is, by the template of its customer type. Says nothing about whether the values are right. */
export function completenessOf(model: CustomerModel, record: Readonly<Record<string, unknown>>): Completeness {
  const required = { filled: 0, total: 0 }
  const recommended = { filled: 0, total: 0 }
  const holds = (truth: Truth) => (typeof truth === 'boolean' ? truth : conditionHolds(truth, record))
  for (const field of shownFieldsOf(model, record[model.templateField])) {
    if (!holds(field.visible)) continue
    const group = holds(field.required) ? required : field.row.recommended ? recommended : undefined
    if (!group) continue
    group.total += 1
    if (Object.hasOwn(record, field.key) && isFilled(record[field.key])) group.filled += 1
  }
  const total = required.total + recommended.total
  return { required, recommended, share: total === 0 ? 1 : (required.filled + recommended.filled) / total }
}
