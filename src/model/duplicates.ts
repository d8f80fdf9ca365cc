/** How two values of a field are compared: as they are, by likeness, or by the part behind the `@` of a mail address. */
export type DuplicateMethod = 'equal' | 'similar' | 'sameDomain'

/** One comparison of a rule. */
export interface DuplicateComparison {
  readonly field: string
  readonly method: DuplicateMethod
  /** How alike `similar` values have to be, over 0 to 1; absent: 0.9. The other methods know yes and no alone. */
  readonly atLeast?: number
}

/** One way in which two records show to be the same customer: all of its comparisons hold. */
export interface DuplicateRule {
  readonly code: string
  /** The first one finds the records to compare: it is best one that few records share. */
  readonly all: readonly DuplicateComparison[]
  /** Whether the newcomer is refused or only pointed out. */
  readonly action: 'block' | 'warn'
  /** How much of the record that was there is told to whoever enters the other. */
  readonly disclose: 'full' | 'masked' | 'existence'
}
