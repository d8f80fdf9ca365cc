import type { CustomerModel } from '../model/model.ts'
import { readsOf, ruleCodes } from '../model/rule-catalogue.ts'
import { fieldsOf, type Truth } from '../model/truth.ts'

/** The fields whose change asks for another check of a field: those that its conditions and the promises that blame it read. */
export function recheckOf({ rules, checks = [], order }: CustomerModel): (key: string, conditions: Truth) => string[] {
  const chosen = ruleCodes.filter((code) => rules.some((rule) => rule.code === code))
  // The first field that a promise reads is the one that it blames.
  const promises = [...chosen.map(readsOf), ...checks.map(({ blames, reads }) => [blames, ...reads])]
  return (key, conditions) => {
    const read = [...fieldsOf(conditions), ...promises.filter(([blamed]) => blamed === key).flat()]
    return order.filter((field) => field !== key && read.includes(field))
  }
}
