import { type Address, parseAddress } from '../kinds/address/parse-address.ts'
import type { TierScale } from '../model/tiers.ts'
import type { RuleContext } from '../rules/rule.ts'
import type { TableIndexes } from './reference-tables.ts'

/** What the promises of one record may know. An address is read once, however many promises ask for it. */
export function ruleContextOf(tables: TableIndexes, tiers: TierScale, today: string): RuleContext {
  const { divisions, places, phoneTables } = tables
  let known: { readonly text: string; readonly address: Address | undefined } | undefined
  const addressOf = (text: string) => {
    if (known?.text !== text) known = { text, address: divisions && parseAddress(text, divisions) }
    return known.address
  }
  return { today, tiers, places, phoneTables, addressOf }
}
