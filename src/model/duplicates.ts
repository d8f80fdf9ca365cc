/** How two values of a field are compared: as they are, by likeness, or by the part behind the `@` of a mail address. */
export type DuplicateMethod = 'equal' | 'similar' | 'sameDomain'

/** One way in which two records show to be the same customer: all of its comparisons hold. */
export interface DuplicateRule {
  readonly code: string
  readonly all: readonly { readonly field: string; readonly method: DuplicateMethod }[]
  /** Whether the newcomer is refused or only pointed out. */
  readonly action: 'block' | 'warn'
  /** How much of the record that was there is told to whoever enters the other. */
  readonly disclose: 'full' | 'masked' | 'existence'
}
