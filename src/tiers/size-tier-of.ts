import type { SizeMeasures, Threshold, Tier, TierPolicy, TierScale } from '../model/tiers.ts'

/** Which measure decided: one of them, both alike, or none was known. */
export type TierBasis = 'employees' | 'revenue' | 'both' | 'none'

/** The tier of a company and how it was found. */
export interface SizeTier {
  /** The code of the tier; `null` when neither measure is known. */
  readonly tier: string | null
  readonly basis: TierBasis
  /** Both measures are known and name different tiers. */
  readonly conflict: boolean
  readonly byEmployees: string | null
  readonly byRevenue: string | null
}

/**
 * The size tier (客户规模) of a company by head count and by revenue of the last calendar year in 万元.
 *
 * Either measure may decide; when both are known and disagree, the policy of the scale chooses and the result says so.
 * A measure that is absent, negative or not finite counts as unknown.
 *
 * Hint: this is the scale of the entry guide, not the statistical one (统计上大中小微型企业划分办法 2017), which has four
 * tiers, thresholds per industry, and wants all indicators to hold.
 */
export function sizeTierOf(measures: SizeMeasures, tiers: TierScale): SizeTier {
  const employees = rankOf('employees', measures, tiers.scale)
  const revenue = rankOf('revenue', measures, tiers.scale)
  const codeAt = (rank: number) => tiers.scale[rank]?.code ?? null
  const byEmployees = codeAt(employees)
  const byRevenue = codeAt(revenue)
  if (employees === unknown || revenue === unknown) {
    const basis = employees !== unknown ? 'employees' : revenue !== unknown ? 'revenue' : 'none'
    return { tier: byEmployees ?? byRevenue, basis, conflict: false, byEmployees, byRevenue }
  }
  if (employees === revenue) return { tier: byRevenue, basis: 'both', conflict: false, byEmployees, byRevenue }
  const basis = decides(tiers.policy, employees, revenue)
  return { tier: basis === 'employees' ? byEmployees : byRevenue, basis, conflict: true, byEmployees, byRevenue }
}

const unknown = -1

/** The position of the highest tier whose threshold the measure reaches. */
function rankOf(measure: 'employees' | 'revenue', measures: SizeMeasures, scale: readonly Tier[]): number {
  const figure = measures[measure]
  if (typeof figure !== 'number' || !Number.isFinite(figure) || figure < 0) return unknown
  let rank = scale.length - 1
  while (rank > 0 && !reaches(figure, scale[rank]?.[measure])) rank -= 1
  return rank
}

function reaches(figure: number, threshold: Threshold | undefined): boolean {
  if (threshold === undefined) return false
  return 'atLeast' in threshold ? figure >= threshold.atLeast : figure > threshold.above
}

function decides(policy: TierPolicy, employees: number, revenue: number): 'employees' | 'revenue' {
  switch (policy) {
    case 'higher':
      return employees > revenue ? 'employees' : 'revenue'
    case 'lower':
      return employees < revenue ? 'employees' : 'revenue'
    case 'employeesFirst':
      return 'employees'
    case 'revenueFirst':
      return 'revenue'
  }
}
