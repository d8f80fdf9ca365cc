import { compileModel, customerModel, type Issue } from 'kehu'
import { referenceTables } from 'kehu/data'
import { judgeRow, type Summary, tallyOf } from 'kehu/pipeline'
import { readRows } from './read-rows.ts'
import type { Chunk } from './task.ts'

/** What is stored of a row. */
export interface JudgedRow {
  /** The row of the file: with the run, its key. */
  readonly row: number
  readonly ok: boolean
  /** The record in canonical form, as far as it could be read. */
  readonly record: Readonly<Record<string, unknown>>
  readonly issues: readonly Issue[]
}

/** What is stored of a chunk. */
export interface JudgedChunk {
  readonly rows: readonly JudgedRow[]
  readonly summary: Summary
}

const compiled = compileModel(customerModel, referenceTables)

/** Judges every row of a chunk. The same chunk gives the same answer, wherever and however often that is done. */
export async function judgeChunk(chunk: Chunk): Promise<JudgedChunk> {
  const tally = tallyOf(customerModel)
  const rows: JudgedRow[] = []
  for await (const some of readRows(chunk)) {
    for (const source of some) {
      const judged = judgeRow(compiled, source, { today: chunk.today })
      tally.add(judged)
      rows.push({ row: source.row + chunk.row - 1, ok: judged.ok, record: judged.value, issues: judged.issues })
    }
  }
  return { rows, summary: tally.summary() }
}
