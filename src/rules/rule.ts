import type { PlaceLookup } from '../kinds/divisions/places.ts'
import type { PhoneTables } from '../kinds/phone/phone-tables.ts'
import type { IssueParam } from '../model/issues.ts'
import type { RuleCode, ruleCatalogue } from '../model/rule-catalogue.ts'
import type { TierScale } from '../model/tiers.ts'

/** What a rule may know besides the record: the day, the size scale, and the tables that the host supplied. */
export interface RuleContext {
  /** Today's business date, `YYYY-MM-DD`. */
  readonly today: string
  readonly tiers: TierScale
  readonly places: PlaceLookup | undefined
  readonly phoneTables: PhoneTables
  /** The code of the narrowest division that an address names; `undefined` without a table of divisions. */
  readonly divisionCodeOf: (address: string) => string | undefined
}

/** The parameters of a breach: limits and codes for the message, never a value. */
export type Breach = Readonly<Record<string, IssueParam>>

type FieldRead<Code extends RuleCode> =
  | (typeof ruleCatalogue)[Code]['reads'][number]
  | ((typeof ruleCatalogue)[Code] extends { readonly optional: readonly (infer Field extends string)[] }
      ? Field
      : never)

/**
 * A promise between fields. It sees only the fields that `ruleCatalogue` names for its code, in canonical form (absent ones are
 * `undefined`), and is asked only when none of them has an error.
 */
export interface Rule<Code extends RuleCode = RuleCode> {
  readonly code: Code
  /** What breaks the promise; `undefined` when it holds or cannot be judged. */
  readonly breach: (
    values: { readonly [Field in FieldRead<Code>]?: unknown },
    context: RuleContext,
  ) => Breach | undefined
}
