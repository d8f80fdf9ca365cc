import { fieldsOf } from '../model/conditions.ts'
import type { CustomerModel } from '../model/model.ts'
import { readsOf, ruleCatalogue, ruleCodes } from '../model/rule-catalogue.ts'
import type { Truth } from '../model/truth.ts'

/** The fields whose change asks for another check of a field: those that its conditions and the promises that blame it read. */
export function recheckOf({ rules, checks = [], order }: CustomerModel): (key: string, conditions: Truth) => string[] {
  const chosen = new Set(rules.map(({ code }) => code))
  const promises = [
    ...ruleCodes
      .filter((code) => chosen.has(code))
      .map((code) => ({ reads: readsOf(code), blames: ruleCatalogue[code].blames })),
    ...checks,
  ]
  return (key, conditions) => {
    const read = promises.flatMap(({ blames, reads }) => (blames === key ? reads : []))
    const asked = typeof conditions === 'boolean' ? [] : fieldsOf(conditions)
    return order.filter((field) => field !== key && (read.includes(field) || asked.includes(field)))
  }
}
