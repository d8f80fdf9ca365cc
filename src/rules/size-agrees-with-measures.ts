import { sizeTierOf } from '../tiers/size-tier-of.ts'
import type { Rule } from './rule.ts'

/** 客户规模, as declared, agrees with 上年营业额 and 员工数. */
export const sizeAgreesWithMeasures: Rule<'size_differs_from_measures'> = {
  code: 'size_differs_from_measures',
  breach: ({ size, annualRevenue, employeeCount }, { tiers }) => {
    if (annualRevenue === undefined && employeeCount === undefined) return undefined
    const { tier, basis } = sizeTierOf({ revenue: figure(annualRevenue), employees: figure(employeeCount) }, tiers)
    return tier === null || tier === size ? undefined : { expected: tier, basis }
  },
}

function figure(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}
