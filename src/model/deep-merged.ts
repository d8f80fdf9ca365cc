/** JSON whose tables are merged entry by entry, at every depth; where both have a value that is no table, the second counts. */
export function deepMerged(before: object, after: object): object {
  const entries = Object.entries(after).map(([key, value]: [string, unknown]) => {
    const earlier: unknown = Object.hasOwn(before, key) ? before[key as keyof typeof before] : undefined
    return [key, isTable(earlier) && isTable(value) ? deepMerged(earlier, value) : value]
  })
  return { ...before, ...Object.fromEntries(entries) }
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
