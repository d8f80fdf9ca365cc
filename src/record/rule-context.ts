import { divisionCodeOf } from '../kinds/address/parse-address.ts'
import type { TierScale } from '../model/tiers.ts'
import type { RuleContext } from '../rules/rule.ts'
import type { TableIndexes } from './reference-tables.ts'

/** What the promises of a record may know. */
export function ruleContextOf(tables: TableIndexes, tiers: TierScale, today: string): RuleContext {
  const { divisions, places, phoneTables } = tables
  return {
    today,
    tiers,
    places,
    phoneTables,
    divisionCodeOf: (address) => divisions && divisionCodeOf(address, divisions),
  }
}
