import type { CustomerModel } from './model.ts'

/** One difference between two models. */
export interface ModelChange {
  /** Keys from the outside in; entries of a list that have a code are named by it. */
  readonly path: readonly string[]
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  readonly before?: unknown
  readonly after?: unknown
}

/**
 * What is different in the second model, in the order of the first; empty for equal models. Objects are compared by key, lists
 * of entries with codes (options, rules, tiers, checks …) by code, other lists as a whole. Where only the order of a list is
 * another, the list has `moved`; one key or code that left its place moves the list, not its neighbours.
 */
export function diffModels(before: CustomerModel, after: CustomerModel): readonly ModelChange[] {
  return differences(before, after, [])
}

function differences(before: unknown, after: unknown, path: readonly string[]): ModelChange[] {
  if (isObject(before) && isObject(after)) return ofEntries(Object.entries(before), Object.entries(after), path)
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after, path)
  return Object.is(before, after) ? [] : [{ path, kind: 'changed', before, after }]
}

function ofLists(before: readonly unknown[], after: readonly unknown[], path: readonly string[]): ModelChange[] {
  const [one, other] = [codedEntries(before), codedEntries(after)]
  if (one && other) {
    const moved = sameNames(one, other) && one.some(([code], index) => code !== other[index]?.[0])
    return [
      ...(moved ? [{ path, kind: 'moved', before: one.map(first), after: other.map(first) } as const] : []),
      ...ofEntries(one, other, path),
    ]
  }
  if (isEqual(before, after)) return []
  const kind = isEqual(sorted(before), sorted(after)) ? 'moved' : 'changed'
  return [{ path, kind, before, after }]
}

type Entries = readonly (readonly [string, unknown])[]

function ofEntries(before: Entries, after: Entries, path: readonly string[]): ModelChange[] {
  const [one, other] = [new Map(before), new Map(after)]
  return [
    ...before.flatMap(([key, value]): ModelChange[] =>
      other.has(key)
        ? differences(value, other.get(key), [...path, key])
        : [{ path: [...path, key], kind: 'removed', before: value }],
    ),
    ...after.flatMap(([key, value]): ModelChange[] =>
      one.has(key) ? [] : [{ path: [...path, key], kind: 'added', after: value }],
    ),
  ]
}

/** The entries of a list by their codes; `undefined` where one has none, or two have the same. */
function codedEntries(list: readonly unknown[]): Entries | undefined {
  const entries = list.flatMap((item): Entries => {
    const code = isObject(item) ? item.code : undefined
    return typeof code === 'string' ? [[code, item]] : []
  })
  return entries.length === list.length && new Set(entries.map(first)).size === list.length ? entries : undefined
}

function sameNames(one: Entries, other: Entries): boolean {
  return isEqual(sorted(one.map(first)), sorted(other.map(first)))
}

function first([name]: readonly [string, unknown]): string {
  return name
}

function sorted(list: readonly unknown[]): readonly string[] {
  return list.map((item) => JSON.stringify(item)).sort()
}

/** JSON with the same keys in any order. */
function isEqual(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isEqual(item, other[index]))
  if (isObject(one) && isObject(other)) return differences(one, other, []).length === 0
  return Object.is(one, other)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
