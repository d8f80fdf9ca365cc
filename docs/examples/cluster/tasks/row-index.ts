import { customerModel } from 'kehu'
import { referenceTables as tables } from 'kehu/data'
import { type DuplicateIndex, type DuplicatePair, duplicateIndexOf } from 'kehu/duplicates'

/** Records in canonical form by their row, in the order of the file. */
export type RecordsByRow = ReadonlyMap<number, Readonly<Record<string, unknown>>>

/** An index of `kehu/duplicates` in which a record is known by its row. */
export interface RowIndex extends Pick<DuplicateIndex, 'pairOf' | 'likeness'> {
  /** All pairs among the records, as if there were no others. */
  readonly pairs: () => readonly DuplicatePair[]
}

/** Makes records comparable by their rows. */
export function rowIndexOf(records: RecordsByRow): RowIndex {
  const index = duplicateIndexOf(customerModel, { tables }, records.size)
  const rows = [...records.keys()]
  const places = new Map<number, number>()
  for (const [row, record] of records) places.set(row, index.add(record))

  function placeOf(row: number): number {
    const place = places.get(row)
    if (place === undefined) throw new RangeError(`The record of row ${row} is not there.`)
    return place
  }
  function byRows(pair: DuplicatePair): DuplicatePair {
    return { ...pair, one: rows[pair.one] ?? 0, other: rows[pair.other] ?? 0 }
  }
  return {
    pairOf(one, other) {
      const pair = index.pairOf(placeOf(one), placeOf(other))
      return pair && byRows(pair)
    },
    likeness: (one, other) => index.likeness(placeOf(one), placeOf(other)),
    pairs: () => [...index.pairs()].map(byRows),
  }
}
