import type { DuplicatePair } from './duplicate-index.ts'

/** A pair that does not join its groups, because two records of them cannot be one customer. */
export interface SeparatedPair {
  readonly pair: DuplicatePair
  /** The two records that contradict each other: they may be others than the pair. */
  readonly between: readonly [one: number, other: number]
}

/** Records that are one customer each, and the pairs that no group holds. */
export interface DuplicateGroups {
  /** Places of records, ascending; groups in the order of their first record. */
  readonly groups: readonly (readonly number[])[]
  readonly separated: readonly SeparatedPair[]
}

/**
 * Joins pairs into groups (union-find), the most alike first: who is the same as a third is the same as the other, unless any
 * two of them contradict each other. Pairs with a contradiction join nothing.
 */
export function groupsOf(
  pairs: Iterable<DuplicatePair>,
  contradict: (one: number, other: number) => boolean = () => false,
): DuplicateGroups {
  const groupOf = new Map<number, number[]>()
  const separated: SeparatedPair[] = []
  const sorted = [...pairs].sort(
    (one, other) => other.score - one.score || one.one - other.one || one.other - other.other,
  )
  for (const pair of sorted) {
    if (pair.contradictions.length > 0) {
      separated.push({ pair, between: [pair.one, pair.other] })
      continue
    }
    const [left, right] = [groupOf.get(pair.one) ?? [pair.one], groupOf.get(pair.other) ?? [pair.other]]
    if (left === right) continue
    const between = contradictionBetween(left, right, contradict)
    if (between === undefined) join(left, right, groupOf)
    else separated.push({ pair, between })
  }
  const groups = [...new Set(groupOf.values())].map((group) => group.sort((one, other) => one - other))
  return { groups: groups.sort(([one = 0], [other = 0]) => one - other), separated }
}

function contradictionBetween(
  left: readonly number[],
  right: readonly number[],
  contradict: (one: number, other: number) => boolean,
): [number, number] | undefined {
  for (const one of left) for (const other of right) if (contradict(one, other)) return [one, other]
  return undefined
}

/** The smaller group moves, so that no record moves more often than the groups double. */
function join(left: number[], right: number[], groupOf: Map<number, number[]>): void {
  const [larger, smaller] = left.length < right.length ? [right, left] : [left, right]
  larger.push(...smaller)
  for (const record of larger.length === 2 ? larger : smaller) groupOf.set(record, larger)
}
