import type { Result, Sink } from '../sinks/sink.ts'
import { blocksOfShard } from '../tasks/blocks-of-shard.ts'
import { compareBlocks } from '../tasks/compare-blocks.ts'
import { judgeChunk } from '../tasks/judge-chunk.ts'
import { keySheetsOf } from '../tasks/key-sheet.ts'
import { rowIndexOf } from '../tasks/row-index.ts'
import { type Chunk, describe, type Shard } from '../tasks/task.ts'
import type { Meeting } from './connect.ts'

/** Does tasks as they come and stores the results. One that is there already, because it came twice, is finished at once. */
export function work({ queue, sink }: Meeting): Promise<void> {
  return queue.work(async (task) => {
    try {
      if (await sink.has(task)) return
      await sink.store(task, task.kind === 'chunk' ? await resultOfChunk(task) : await resultOfShard(task, sink))
    } catch (error) {
      const reason = reasonOf(error)
      console.error(`${describe(task)}: ${reason}`)
      throw new Error(reason)
    }
  })
}

async function resultOfChunk(chunk: Chunk): Promise<Result> {
  const { summary, rows } = await judgeChunk(chunk)
  return { answer: summary, rows, keys: keySheetsOf(rows, chunk.shards) }
}

/** Compares the records that share a key of the shard, of the whole file. */
async function resultOfShard({ run, shard }: Shard, sink: Sink): Promise<Result> {
  const blocks = blocksOfShard(await sink.keys(run, shard))
  const records = await sink.records(run, [...new Set(blocks.flat())])
  return { answer: compareBlocks(blocks, rowIndexOf(records)), rows: [], keys: [] }
}

/** The text of a database may quote the row that it refused; its code does not. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'failed'
  return 'code' in error ? `${error.name} ${error.code}` : error.name
}
