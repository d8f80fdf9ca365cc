import { divisionCodeOf } from '../kinds/address/parse-address.ts'
import type { TierScale } from '../model/tiers.ts'
import type { RuleContext } from '../rules/rule.ts'
import type { TableIndexes } from './reference-tables.ts'

/** What the promises of a record may know. */
export function ruleContextOf(tables: TableIndexes, tiers: TierScale, today: string): RuleContext {
  const { divisions, places, phoneTables } = tables
  // Several promises ask about the same address, one after another.
  let last: { readonly address: string; readonly code: string | undefined } | undefined
  const codeOf = (address: string) => {
    if (last?.address !== address) last = { address, code: divisions && divisionCodeOf(address, divisions) }
    return last.code
  }
  return {
    today,
    tiers,
    places,
    phoneTables,
    divisionCodeOf: codeOf,
  }
}
