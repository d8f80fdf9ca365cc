type Values = Readonly<Record<string, unknown>>

/**
 * What a form was changed to, field by field: `null` for what was emptied. Only what differs is sent, so that nobody is asked
 * for a permission that the change does not need.
 */
export function changedValues(before: Values, after: Values): Values {
  const changed = Object.keys(after).filter(
    (key) => JSON.stringify(after[key] ?? null) !== JSON.stringify(before[key] ?? null),
  )
  return Object.fromEntries(changed.map((key) => [key, after[key] === '' ? null : (after[key] ?? null)]))
}
