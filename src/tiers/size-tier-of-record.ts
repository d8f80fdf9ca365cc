import type { TierScale } from '../model/tiers.ts'
import { type SizeTier, sizeTierOf } from './size-tier-of.ts'

/** The size tier of a record, computed from the fields that the scale names as its measures; the declared size has no say. */
export function sizeTierOfRecord(record: Readonly<Record<string, unknown>>, tiers: TierScale): SizeTier {
  const { employees, revenue } = tiers.fields
  return sizeTierOf({ employees: numberIn(record, employees), revenue: numberIn(record, revenue) }, tiers)
}

function numberIn(record: Readonly<Record<string, unknown>>, field: string): number | undefined {
  const value = Object.hasOwn(record, field) ? record[field] : undefined
  return typeof value === 'number' ? value : undefined
}
