import { Queue as BullQueue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import type { Chunk } from '../chunks/chunk.ts'
import type { Queue } from './queue.ts'

const name = 'kehu-chunks'

/** A worker that does not renew its lock in this time, in milliseconds, loses its chunk. */
const lockDuration = 5_000

/** Chunks by BullMQ, under `bull:kehu-chunks` in a Redis. */
export function bullmqQueue(address: string): Queue {
  // BullMQ asks for it: a request waits as long as Redis is away.
  const connection = new Redis(address, { maxRetriesPerRequest: null })
  connection.on('error', () => undefined)
  const queue = new BullQueue<Chunk>(name, { connection })
  // It goes on by itself; without a listener an error would end the program.
  queue.on('error', () => undefined)
  const workers: Worker[] = []
  return {
    async send(chunks) {
      const opts = { attempts: 1_000, backoff: { type: 'fixed', delay: 500 }, removeOnComplete: true }
      await queue.addBulk(chunks.map((data) => ({ name, data, opts })))
    },
    async work(handle) {
      const worker = new Worker<Chunk>(name, (job) => handle(job.data), {
        connection,
        lockDuration,
        stalledInterval: lockDuration / 2,
        maxStalledCount: 1_000,
      })
      worker.on('error', () => undefined)
      workers.push(worker)
    },
    async close() {
      for (const worker of workers) await worker.close()
      await queue.close()
      connection.disconnect()
    },
  }
}
