import { customerModel } from 'kehu'
import { mergeSummaries, type Summary, summaryOf } from 'kehu/pipeline'
import { rowIndexOf } from '../tasks/row-index.ts'
import type { Plan, Task } from '../tasks/task.ts'
import { distinctPairs, type FoundDuplicates, unitePairs } from '../tasks/unite-pairs.ts'
import { awaitTasks } from './await-tasks.ts'
import type { Meeting } from './connect.ts'
import { insisting } from './insisting.ts'

/** What a file came to. */
export interface Outcome {
  readonly summary: Summary
  readonly duplicates: FoundDuplicates
}

/** Lets the chunks of a plan be judged, then its shards be compared, and brings what they say together. */
export async function coordinate(
  meeting: Meeting,
  { run, chunks, shards }: Plan,
  onProgress: (kind: Task['kind'], done: number) => void = () => undefined,
): Promise<Outcome> {
  const { sink } = meeting
  await awaitTasks(meeting, run, chunks, (done) => onProgress('chunk', done))
  await awaitTasks(meeting, run, shards, (done) => onProgress('shard', done))
  const summaries = await insisting(() => sink.answers(run, 'chunk'))
  const pairs = distinctPairs((await insisting(() => sink.answers(run, 'shard'))).flat())
  const records = await insisting(() =>
    sink.records(run, [...new Set(pairs.flatMap(({ one, other }) => [one, other]))]),
  )
  return {
    summary: summaries.reduce(mergeSummaries, summaryOf([], customerModel)),
    duplicates: unitePairs(pairs, rowIndexOf(records)),
  }
}
