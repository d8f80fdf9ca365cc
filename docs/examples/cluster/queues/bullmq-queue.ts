import { randomUUID } from 'node:crypto'
import { Queue as BullQueue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { nameOf, type Task } from '../tasks/task.ts'
import type { Queue, QueueOptions } from './queue.ts'

const name = 'kehu-tasks'

/** A worker that does not renew its lock in this time, in milliseconds, loses its task. */
const lockDuration = 5_000

/** What lies in the queue: a task, and by whom it was sent. */
interface Order {
  readonly sender: string
  readonly task: Task
}

/** Tasks by BullMQ, under `bull:kehu-tasks` in a Redis. */
export function bullmqQueue({ address, attempts }: QueueOptions): Queue {
  // BullMQ asks for it: a request waits as long as Redis is away.
  const connection = new Redis(address, { maxRetriesPerRequest: null })
  connection.on('error', () => undefined)
  const queue = new BullQueue<Order>(name, { connection })
  // It goes on by itself; without a listener an error would end the program.
  queue.on('error', () => undefined)
  const sender = randomUUID()
  const workers: Worker[] = []
  return {
    async send(tasks) {
      const opts = {
        attempts,
        backoff: { type: 'fixed', delay: 500 },
        removeOnComplete: true,
        removeOnFail: { age: 3_600 },
      }
      await queue.addBulk(
        tasks.map((task) => ({ name, data: { sender, task }, opts: { ...opts, jobId: `${sender} ${nameOf(task)}` } })),
      )
    },
    async failures() {
      const failed = await queue.getFailed(0, 99)
      return failed
        .filter(({ data }) => data.sender === sender)
        .map(({ data, failedReason }) => ({ task: data.task, reason: failedReason }))
    },
    async work(handle) {
      const worker = new Worker<Order>(name, ({ data }) => handle(data.task), {
        connection,
        lockDuration,
        stalledInterval: lockDuration / 2,
        maxStalledCount: attempts - 1,
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
