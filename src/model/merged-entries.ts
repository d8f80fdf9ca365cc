import { deepMerged } from './deep-merged.ts'
import type { CustomerModel } from './model.ts'
import type { ModelChanges } from './model-changes.ts'

/** The rules with other weights, without the removed ones, and with the new ones at the end. */
export function mergedRules(
  before: CustomerModel['rules'],
  changes: ModelChanges['rules'] = {},
): CustomerModel['rules'] {
  const entries = merged(
    before.map(({ code, ...weight }) => [code, weight] as const),
    Object.entries(changes).map(
      ([code, weight]) => [code, typeof weight === 'string' ? { severity: weight } : weight] as const,
    ),
  )
  return entries.map(([code, weight]) => ({ code, ...weight }))
}

/** The checks, in the same way; no key where there are none. */
export function mergedChecks(
  before: CustomerModel['checks'] = [],
  changes: ModelChanges['checks'] = {},
): Pick<CustomerModel, 'checks'> {
  const entries = merged(
    before.map(({ code, ...check }) => [code, check] as const),
    Object.entries(changes),
  )
  return entries.length === 0 ? {} : { checks: entries.map(([code, check]) => ({ code, ...check })) }
}

/** The severities, in the same way. */
export function mergedSeverities(
  before: CustomerModel['severities'] = {},
  changes: ModelChanges['severities'] = {},
): Pick<CustomerModel, 'severities'> {
  const entries = merged(Object.entries(before), Object.entries(changes))
  return entries.length === 0 ? {} : { severities: Object.fromEntries(entries) }
}

/** The words of every language, table by table and entry by entry. */
export function mergedWords(
  before: CustomerModel['messages'] = {},
  changes: ModelChanges['messages'] = {},
): Pick<CustomerModel, 'messages'> {
  const locales = [...new Set([...Object.keys(before), ...Object.keys(changes)])]
  if (locales.length === 0) return {}
  return {
    messages: Object.fromEntries(
      locales.map((locale) => [locale, deepMerged(before[locale] ?? {}, changes[locale] ?? {})]),
    ),
  }
}

/** Later entries win over earlier ones of the same key and keep their place; `null` removes. */
function merged<Value>(
  before: readonly (readonly [string, Value])[],
  changes: readonly (readonly [string, Value | null | undefined])[],
): (readonly [string, Value])[] {
  const all = new Map<string, Value | null>(before)
  for (const [key, value] of changes) all.set(key, value ?? null)
  return [...all].flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]))
}
