import { customerModel } from 'kehu'
import { referenceTables as tables } from 'kehu/data'
import { duplicateKeyReader } from 'kehu/duplicates'
import type { JudgedRow } from './judge-chunk.ts'

/** Keys of one shard, each with the rows that have it: of a whole value, and of what finds records only where it is rare. */
export interface KeySheet {
  readonly whole: Readonly<Record<string, readonly number[]>>
  readonly rare: Readonly<Record<string, readonly number[]>>
}

const keysOf = duplicateKeyReader(customerModel, { tables })

/** What finds the records of rows among all others, dealt out among shards. The same key comes to the same shard, whichever chunk it is from. */
export function keySheetsOf(rows: Iterable<Pick<JudgedRow, 'row' | 'record'>>, shards: number): readonly KeySheet[] {
  const sheets = Array.from({ length: shards }, emptySheet)
  for (const { row, record } of rows) {
    for (const { key, isRare } of keysOf(record)) {
      const sheet = sheets[Number(BigInt(`0x${key}`) % BigInt(shards))]?.[isRare ? 'rare' : 'whole']
      const known = sheet?.[key]
      if (known !== undefined) known.push(row)
      else if (sheet !== undefined) sheet[key] = [row]
    }
  }
  return sheets
}

function emptySheet(): Record<keyof KeySheet, Record<string, number[]>> {
  return { whole: {}, rare: {} }
}
