import type { Address } from '../kinds/address/parse-address.ts'
import type { PlaceLookup } from '../kinds/divisions/places.ts'
import type { PhoneTables } from '../kinds/phone/phone-tables.ts'
import type { IssueCode, IssueParam } from '../model/issues.ts'
import type { TierScale } from '../model/tiers.ts'

/** What a rule may know besides the record: the day, the size scale, and the tables that the host supplied. */
export interface RuleContext {
  /** Today's business date, `YYYY-MM-DD`. */
  readonly today: string
  readonly tiers: TierScale
  readonly places: PlaceLookup | undefined
  readonly phoneTables: PhoneTables
  /** The parts of an address; `undefined` without a table of divisions. */
  readonly addressOf: (text: string) => Address | undefined
}

/** The parameters of a breach: limits and codes for the message, never a value. */
export type Breach = Readonly<Record<string, IssueParam>>

/**
 * A promise between fields. It sees only the fields that it names, in canonical form (absent ones are `undefined`), and
 * is asked only when none of them has an error.
 */
export interface Rule<Field extends string = string> {
  readonly code: IssueCode
  readonly reads: readonly Field[]
  /** The field beside which the breach is shown. */
  readonly blames: Field
  /** What breaks the promise; `undefined` when it holds or cannot be judged. */
  readonly breach: (values: Readonly<Record<Field, unknown>>, context: RuleContext) => Breach | undefined
}
