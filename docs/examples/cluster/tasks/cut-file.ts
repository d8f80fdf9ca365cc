import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { extname } from 'node:path'
import { customerModel } from 'kehu'
import { type RowStart, rowFinder } from './row-starts.ts'
import type { Chunk, Format, Plan, Shard } from './task.ts'

export interface CutOptions {
  /** The business date of the run. */
  readonly today: string
  /** How many bytes a chunk has at least, the last one excepted; it ends with the row that reaches them. */
  readonly size: number
  /** Among how many tasks the comparing of records is shared out. */
  readonly shards: number
}

/**
 * Cuts a file into chunks. It reads the file once and judges nothing, which takes a small part of the time of judging. The
 * run is named by everything that decides the answer, so that the same command goes on where an earlier one was ended.
 */
export async function cutFile(file: string, { today, size, shards }: CutOptions): Promise<Plan> {
  const format: Format = extname(file).toLowerCase() === '.csv' ? 'csv' : 'ndjson'
  const name = createHash('sha256').update(JSON.stringify({ format, today, size, shards, model: customerModel }))
  const finder = rowFinder(format)
  const cuts: RowStart[] = []
  let headers: readonly string[] | undefined
  let length = 0

  function take(rows: readonly RowStart[]): void {
    for (const row of rows) {
      if (format === 'csv' && headers === undefined) headers = row.cells
      else if (row.byte >= (cuts.at(-1)?.byte ?? -size) + size) cuts.push(row)
    }
  }

  for await (const bytes of createReadStream(file, { highWaterMark: 1_048_576 })) {
    name.update(bytes)
    length += bytes.length
    take(finder.read(bytes))
  }
  take(finder.end())

  const run = name.digest('hex').slice(0, 32)
  const chunks = cuts.map(
    ({ row, byte }, index): Chunk => ({
      kind: 'chunk',
      run,
      file,
      format,
      today,
      start: byte,
      end: cuts[index + 1]?.byte ?? length,
      row,
      headers: headers ?? [],
      shards,
    }),
  )
  return { run, chunks, shards: Array.from({ length: shards }, (_, shard): Shard => ({ kind: 'shard', run, shard })) }
}
