import type { KindName } from '../model/fields.ts'
import type { CustomerModel } from '../model/model.ts'
import type { DamageCode } from './damage.ts'
import type { CellDamage } from './read-row.ts'

/** Why a value is stored otherwise than it was typed. `width`: full-width and odd characters; `blanks`; the rest by what the field holds. */
export type ChangeCode = DamageCode | 'blanks' | 'width' | 'option' | 'date' | 'number' | 'form'

/** A value that is stored otherwise than it was typed. It is data, and may be personal. */
export interface NormalisedValue {
  readonly field: string
  readonly from: string
  readonly to: unknown
  readonly code: ChangeCode
}

/** The values of a record that differ from what was typed, in the order of the model. */
export function normalisedValues(
  input: Readonly<Record<string, string>>,
  value: Readonly<Record<string, unknown>>,
  damages: readonly CellDamage[],
  model: CustomerModel,
): NormalisedValue[] {
  const changed: NormalisedValue[] = []
  for (const field of model.order) {
    const damage = damages.find((one) => one.field === field && one.repaired)
    const from = damage?.from ?? input[field]
    const to = value[field]
    if (from === undefined || to === undefined || String(to) === from) continue
    const kind = model.fields[field]?.kind
    if (kind) changed.push({ field, from, to, code: damage?.code ?? codeOf(from, to, kind) })
  }
  return changed
}

function codeOf(from: string, to: unknown, kind: KindName): ChangeCode {
  if (from.trim() === to) return 'blanks'
  switch (kind) {
    case 'choice':
    case 'choices':
    case 'industry':
      return 'option'
    case 'calendarDate':
      return 'date'
    case 'amount':
    case 'headCount':
    case 'number':
      return 'number'
    default:
      return from.normalize('NFKC').trim() === to ? 'width' : 'form'
  }
}
