import { compileCondition, isFilled, type Predicate } from '../model/conditions.ts'
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
  for (const field of wantedFieldsOf(model, record[model.templateField])) {
    if (!field.isShown(record)) continue
    const group = field.isRequired(record) ? required : field.isRecommended ? recommended : undefined
    if (!group) continue
    group.total += 1
    if (Object.hasOwn(record, field.key) && isFilled(record[field.key])) group.filled += 1
  }
  const total = required.total + recommended.total
  return { required, recommended, share: total === 0 ? 1 : (required.filled + recommended.filled) / total }
}

/** A field that counts, and when. */
interface WantedField {
  readonly key: string
  readonly isShown: Predicate
  readonly isRequired: Predicate
  readonly isRecommended: boolean
}

/** By model, then by customer type: worked out once for all records. */
const known: WeakMap<CustomerModel, Map<string, readonly WantedField[]>> = /* @__PURE__ */ new WeakMap()

function wantedFieldsOf(model: CustomerModel, type: unknown): readonly WantedField[] {
  const byType = known.get(model) ?? new Map<string, readonly WantedField[]>()
  known.set(model, byType)
  // What is no type of the model has the form in which the type is chosen.
  const name = typeof type === 'string' && Object.hasOwn(model.templates, type) ? type : ''
  const found = byType.get(name)
  if (found !== undefined) return found
  const fields = shownFieldsOf(model, type).map(({ key, row, visible, required }) => ({
    key,
    isShown: predicateOf(visible),
    isRequired: predicateOf(required),
    isRecommended: row.recommended === true,
  }))
  byType.set(name, fields)
  return fields
}

function predicateOf(truth: Truth): Predicate {
  return typeof truth === 'boolean' ? () => truth : compileCondition(truth)
}
