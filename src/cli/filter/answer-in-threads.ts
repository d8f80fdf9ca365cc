import { Worker } from 'node:worker_threads'
import type { LineBatch } from './line-batches.ts'
import type { WorkerSettings } from './worker.ts'

/** So many batches wait for each thread, so that none is idle while its answer is written. */
const batchesPerThread = 2

type Reading = Promise<IteratorResult<LineBatch>>

/** A thread that answers one batch after another. */
interface Thread {
  readonly ask: (batch: LineBatch) => Promise<Uint8Array>
  readonly end: () => Promise<number>
}

/**
 * The answers to batches, in their order, made by so many threads. Reads no further ahead than the threads have work, and ends
 * them when it is left, whatever the reason.
 */
export async function* answersInThreads(
  batches: AsyncIterable<LineBatch>,
  jobs: number,
  settings: WorkerSettings,
): AsyncGenerator<Uint8Array> {
  const threads = Array.from({ length: jobs }, () => startThread(settings))
  const waiting: Promise<Uint8Array>[] = []
  let turn = 0
  try {
    const input = batches[Symbol.asyncIterator]()
    let reading: Reading | undefined = input.next()
    while (reading !== undefined || waiting.length > 0) {
      const mayRead: boolean = waiting.length < jobs * batchesPerThread
      const next: Awaited<Reading> | undefined =
        reading !== undefined && mayRead ? await firstOf(reading, waiting[0]) : undefined
      if (next === undefined) {
        yield (await waiting.shift()) as Uint8Array
      } else if (next.done) {
        reading = undefined
      } else {
        const thread = threads[turn % jobs] as Thread
        turn += 1
        waiting.push(kept(thread.ask(next.value)))
        reading = input.next()
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

function startThread(settings: WorkerSettings): Thread {
  const worker = new Worker(new URL(import.meta.url), { workerData: settings })
  const asked: { resolve: (bytes: Uint8Array) => void; reject: (reason: unknown) => void }[] = []
  let failed: { readonly reason: unknown } | undefined
  worker.on('message', (bytes: Uint8Array) => asked.shift()?.resolve(bytes))
  worker.on('error', (reason) => {
    failed = { reason }
    for (const { reject } of asked.splice(0)) reject(reason)
  })
  return {
    ask: (batch) =>
      new Promise((resolve, reject) => {
        if (failed) return reject(failed.reason)
        asked.push({ resolve, reject })
        worker.postMessage(batch, [batch.bytes.buffer])
      }),
    end: () => worker.terminate(),
  }
}
