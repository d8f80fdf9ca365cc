import { deepStrictEqual } from 'node:assert'
import { stock } from '../record/contenders.mjs'
import { messyRecords } from '../record/messy-records.mjs'
import { validRecords } from '../record/records.mjs'

/**
 * Before anything is timed: kehu makes the canonical record of each messy one, and nobody refuses a messy or a valid record.
 * Throws at the first that does; gives the count of messy records.
 */
export function assertMeanings(contenders) {
  const messy = messyRecords(10_000, { seed: 6 })
  const valid = validRecords(10_000, { seed: 7 })
  for (const [file, { name, parse, takesText }] of Object.entries(contenders)) {
    if (takesText) continue
    for (const { typed, canonical } of messy) {
      const value = parse(typed)
      if (value === undefined) throw new Error(`${name} refuses ${JSON.stringify(typed)}`)
      if (stock.includes(file)) deepStrictEqual({ ...value }, canonical)
    }
    for (const record of valid)
      if (parse(record) === undefined) throw new Error(`${name} refuses ${JSON.stringify(record)}`)
  }
  return messy.length
}
