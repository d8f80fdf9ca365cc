import type { KeySheet } from './key-sheet.ts'

/** How many records of the whole file may share a key that is to find any; the limits of `kehu/duplicates`. */
const most = { whole: 500, rare: 50 } as const

/**
 * The rows that share a key, ascending, by the sheets that all chunks made of a shard. Only here, where all are together, is
 * known how many records have a key: what a chunk thinks rare may not be so.
 */
export function blocksOfShard(sheets: readonly KeySheet[]): readonly (readonly number[])[] {
  return (['whole', 'rare'] as const).flatMap((kind) => {
    const rowsOf = new Map<string, number[]>()
    for (const sheet of sheets) {
      for (const [key, rows] of Object.entries(sheet[kind])) {
        const known = rowsOf.get(key)
        if (known === undefined) rowsOf.set(key, [...rows])
        else known.push(...rows)
      }
    }
    return [...rowsOf.values()]
      .filter(({ length }) => length > 1 && length <= most[kind])
      .map((rows) => rows.sort((one, other) => one - other))
  })
}
