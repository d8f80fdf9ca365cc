import { referenceTables } from '../../src/data/index.ts'
import { customerModel } from '../../src/model/customer-model.ts'
import { readsOf } from '../../src/model/rule-catalogue.ts'
import { indexTables } from '../../src/record/reference-tables.ts'
import { ruleContextOf } from '../../src/record/rule-context.ts'
import type { Rule, RuleContext } from '../../src/rules/rule.ts'

/** The day on which the tests take place. */
export const today = '2026-11-23'

/** A context with every table. */
export const context: RuleContext = ruleContextOf(indexTables(referenceTables), customerModel.tiers, today)

/** A context of a host that supplies no table. */
export const bareContext: RuleContext = ruleContextOf(indexTables({}), customerModel.tiers, today)

/** What breaks the rule; fails when the rule looks at a field that it does not name. */
export function breachOf(rule: Rule, values: Readonly<Record<string, unknown>>, inContext = context) {
  const guarded = new Proxy(values, {
    get: (target, key) => {
      if (!readsOf(rule.code).includes(String(key))) throw new Error(`the rule looked at "${String(key)}"`)
      return Reflect.get(target, key)
    },
  })
  return rule.breach(guarded, inContext)
}
