import { parseAddress } from 'kehu'
import { compare, printTable } from '../harness.mjs'

/** Where the time of a valid record goes: each field's normalising and checking, and each promise between fields. */
export function printWhereTimeGoes(compiled, records, context) {
  const items = records.length
  const parts = {}
  for (const field of compiled.fields) {
    const values = records.map((record) => record[field.key]).filter((value) => value !== undefined)
    parts[`${field.key}: normalise`] = () => values.map(field.normalize)
    parts[`${field.key}: check`] = () => values.map(field.check)
  }
  const { divisions } = compiled.tables
  const addressOf = (text) => divisions && parseAddress(text, divisions)
  const ruleContext = { ...compiled.tables, today: context.today, tiers: compiled.model.tiers, addressOf }
  for (const rule of compiled.rules)
    parts[`promise ${rule.code}`] = () => records.map((record) => rule.breach(record, ruleContext))

  const rows = compare(parts, { rounds: 11, items })
  const total = rows.reduce((sum, { nanoseconds }) => sum + nanoseconds, 0)
  const share = Object.fromEntries(
    rows.map(({ name, nanoseconds }) => [name, `${((100 * nanoseconds) / total).toFixed(1)} %`]),
  )
  const most = rows.sort((one, other) => other.nanoseconds - one.nanoseconds).slice(0, 15)
  printTable('Where the time of a valid record goes (the 15 dearest parts)', most, { share })
}
