import { setTimeout } from 'node:timers/promises'
import { customerModel } from 'kehu'
import { mergeSummaries, type Summary, summaryOf } from 'kehu/pipeline'
import type { Plan } from '../chunks/chunk.ts'
import type { Meeting } from './connect.ts'

/** After so many milliseconds without an answer, what lacks is sent again: a queue may have lost it. */
const patience = 60_000

/**
 * Sends the chunks that the sink lacks, waits until it has all, and merges their summaries. What is done is known from the
 * sink alone, so that this program may end and be started again as well.
 */
export async function coordinate(
  { queue, sink }: Meeting,
  { run, chunks }: Plan,
  onProgress: (done: number) => void = () => undefined,
): Promise<Summary> {
  let done = -1
  let lastSent = Number.NEGATIVE_INFINITY
  while (done < chunks.length) {
    const stored = await insisting(() => sink.stored(run))
    if (stored.size > done) {
      done = stored.size
      if (Number.isFinite(lastSent)) lastSent = performance.now()
      onProgress(done)
    }
    if (performance.now() - lastSent > patience && done < chunks.length) {
      await insisting(() => queue.send(chunks.filter(({ start }) => !stored.has(start))))
      lastSent = performance.now()
    }
    await setTimeout(200)
  }
  const summaries = await insisting(() => sink.summaries(run))
  return summaries.reduce(mergeSummaries, summaryOf([], customerModel))
}

/** Asks again for a while: a store that is restarted is back soon. */
async function insisting<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const end = performance.now() + patience
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (performance.now() > end) throw error
      await setTimeout(500)
    }
  }
}
