import { customerModel } from 'kehu'
import { type Summary, summaryOf } from 'kehu/pipeline'
import type { Chunk, Plan } from '../chunks/chunk.ts'
import { judgeChunk } from '../chunks/judge-chunk.ts'

/** The summary of the whole file, judged in one piece by this process, without queue, sink or merging. */
export async function summaryByOneProcess(plan: Plan): Promise<Summary> {
  const whole = wholeOf(plan)
  return whole === undefined ? summaryOf([], customerModel) : (await judgeChunk(whole)).summary
}

/** All chunks of a plan as one. */
export function wholeOf({ chunks }: Plan): Chunk | undefined {
  const [first] = chunks
  return first && { ...first, end: chunks.at(-1)?.end ?? first.end }
}
