/** The measures that place a company on a size scale. */
export interface SizeMeasures {
  /** 员工数, whole number. */
  readonly employees?: number | undefined
  /** 上年营业额 in 万元. */
  readonly revenue?: number | undefined
}

/** Where a tier begins on one measure: at this figure, or only above it. */
export type Threshold = { readonly atLeast: number } | { readonly above: number }

/** One tier of a scale and where it begins on each measure; the lowest tier begins nowhere. */
export interface Tier {
  readonly code: string
  readonly employees?: Threshold
  readonly revenue?: Threshold
}

/** Which tier counts when the two measures disagree. */
export type TierPolicy = 'higher' | 'lower' | 'employeesFirst' | 'revenueFirst'

/** A size scale: tiers from the lowest to the highest, the policy, and the fields that hold the measures. */
export interface TierScale {
  readonly policy: TierPolicy
  readonly scale: readonly Tier[]
  /** The record's fields that hold each measure, and the declared tier. */
  readonly fields: { readonly employees: string; readonly revenue: string; readonly declared: string }
}
