import { customerModel } from 'kehu'
import { referenceTables as tables } from 'kehu/data'
import { duplicateKeyReader } from 'kehu/duplicates'

/** Keys of one shard, each with the rows that have it: of a whole value, and of what finds records only where it is rare. */
export interface KeySheet {
  readonly whole: Readonly<Record<string, readonly number[]>>
  readonly rare: Readonly<Record<string, readonly number[]>>
}

/** Deals the keys of rows out among shards. */
export interface KeySheets {
  readonly add: (row: number, record: Readonly<Record<string, unknown>>) => void
  /** One for each shard. */
  readonly sheets: () => readonly KeySheet[]
}

const keysOf = duplicateKeyReader(customerModel, { tables })

/** Empty sheets. The same key comes to the same shard, whichever chunk it is from. */
export function keySheets(shards: number): KeySheets {
  const sheets = Array.from({ length: shards }, () => ({
    whole: {} as Record<string, number[]>,
    rare: {} as Record<string, number[]>,
  }))
  return {
    add(row, record) {
      for (const { key, isRare } of keysOf(record)) {
        const sheet = sheets[Number(BigInt(`0x${key}`) % BigInt(shards))]?.[isRare ? 'rare' : 'whole']
        if (sheet === undefined) continue
        const rows = sheet[key]
        if (rows === undefined) sheet[key] = [row]
        else rows.push(row)
      }
    },
    sheets: () => sheets,
  }
}
