import { Worker } from 'node:worker_threads'
import { exitCodes, failure } from '../exit-codes.ts'
import type { ThreadJob } from './thread-job.ts'

/** So many batches wait for each thread, so that none is idle while its answer is written. */
const batchesPerThread = 2

/** What threads are made of. */
export interface ThreadPlan {
  /** The program that they run. */
  readonly program: URL
  readonly jobs: number
  readonly job: ThreadJob
  /** What to say when one ends without saying why. */
  readonly threadEnded: (exitCode: number) => string
}

/** Bytes of a batch that a thread may take away rather than copy. */
type Belongings<Batch> = (batch: Batch) => readonly ArrayBuffer[]

/**
 * Batches with the answers to them, in their order, made by so many threads. Reads no further ahead than the threads have work, and
 * ends them when it is left, whatever the reason. What stops a thread stops the run, at the batch on which it happened.
 */
export async function* answersInThreads<Batch, Answer>(
  batches: AsyncIterable<Batch>,
  plan: ThreadPlan,
  belongings: Belongings<Batch>,
): AsyncGenerator<readonly [Batch, Answer]> {
  const threads = Array.from({ length: plan.jobs }, () => startThread<Batch, Answer>(plan, belongings))
  const waiting: Promise<readonly [Batch, Answer]>[] = []
  const input = batches[Symbol.asyncIterator]()
  let turn = 0
  try {
    let reading: Promise<IteratorResult<Batch>> | undefined = kept(input.next())
    while (reading !== undefined || waiting.length > 0) {
      const mayRead: boolean = waiting.length < plan.jobs * batchesPerThread
      const next: IteratorResult<Batch> | undefined =
        reading !== undefined && mayRead ? await firstOf(reading, waiting[0]) : undefined
      if (next === undefined) {
        yield (await waiting.shift()) as readonly [Batch, Answer]
      } else if (next.done) {
        reading = undefined
      } else {
        const thread = threads[turn % plan.jobs] as Thread<Batch, Answer>
        turn += 1
        waiting.push(kept(thread.ask(next.value).then((answer) => [next.value, answer] as const)))
        reading = kept(input.next())
      }
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()))
  }
}

/** The next batch, or nothing if an answer comes before it. */
function firstOf<Item>(item: Promise<Item>, answer: Promise<unknown> | undefined): Promise<Item | undefined> {
  return answer ? Promise.race([item, answer.then(() => undefined)]) : item
}

/** A failure is met when its turn comes, not before. */
function kept<Item>(promise: Promise<Item>): Promise<Item> {
  promise.catch(() => {})
  return promise
}

/** A thread that answers one batch after another. */
interface Thread<Batch, Answer> {
  readonly ask: (batch: Batch) => Promise<Answer>
  readonly end: () => Promise<number>
}

interface Asked<Answer> {
  readonly resolve: (answer: Answer) => void
  readonly reject: (reason: unknown) => void
}

function startThread<Batch, Answer>(
  { program, job, threadEnded }: ThreadPlan,
  belongings: Belongings<Batch>,
): Thread<Batch, Answer> {
  const worker = new Worker(program, { workerData: job })
  const asked: Asked<Answer>[] = []
  let failed: { readonly reason: unknown } | undefined
  const fail = (reason: unknown) => {
    failed ??= { reason }
    for (const { reject } of asked.splice(0)) reject(failed.reason)
  }
  worker.on('message', (answer: Answer) => asked.shift()?.resolve(answer))
  worker.on('messageerror', fail)
  worker.on('error', fail)
  worker.on('exit', (code) => fail(failure(exitCodes.bug, threadEnded(code))))
  return {
    ask: (batch) =>
      new Promise((resolve, reject) => {
        if (failed) return reject(failed.reason)
        asked.push({ resolve, reject })
        worker.postMessage(batch, belongings(batch))
      }),
    end: () => worker.terminate(),
  }
}
