import type { DuplicatePair } from 'kehu/duplicates'
import type { RowIndex } from './row-index.ts'

/** Compares all rows of each block, two rows once at most. Rows of a block are in ascending order. */
export function compareBlocks(
  blocks: readonly (readonly number[])[],
  { pairOf }: Pick<RowIndex, 'pairOf'>,
): readonly DuplicatePair[] {
  const compared = new Map<number, Set<number>>()
  const pairs: DuplicatePair[] = []

  function compare(one: number, other: number): void {
    const before = compared.get(other) ?? new Set()
    if (before.has(one)) return
    compared.set(other, before.add(one))
    const pair = pairOf(one, other)
    if (pair !== undefined) pairs.push(pair)
  }

  for (const rows of blocks)
    for (const [place, other] of rows.entries()) for (const one of rows.slice(0, place)) compare(one, other)
  return pairs
}
