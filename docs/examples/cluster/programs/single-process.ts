import { customerModel } from 'kehu'
import { summaryOf } from 'kehu/pipeline'
import { type JudgedChunk, judgeChunk } from '../tasks/judge-chunk.ts'
import { rowIndexOf } from '../tasks/row-index.ts'
import type { Chunk, Plan } from '../tasks/task.ts'
import { unitePairs } from '../tasks/unite-pairs.ts'
import type { Outcome } from './coordinate.ts'

/** What the whole file comes to, judged in one piece by this process, without queue, sink, merging or shards. */
export async function judgeAlone(plan: Plan): Promise<Outcome & Pick<JudgedChunk, 'rows'>> {
  const whole = wholeOf(plan)
  const { rows, summary } = whole ? await judgeChunk(whole) : { rows: [], summary: summaryOf([], customerModel) }
  const index = rowIndexOf(new Map(rows.map(({ row, record }) => [row, record])))
  return { rows, summary, duplicates: unitePairs(index.pairs(), index) }
}

/** All chunks of a plan as one. */
export function wholeOf({ chunks }: Plan): Chunk | undefined {
  const [first] = chunks
  return first && { ...first, end: chunks.at(-1)?.end ?? first.end }
}
