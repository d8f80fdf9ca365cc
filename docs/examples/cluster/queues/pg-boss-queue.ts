import { createHash, randomUUID } from 'node:crypto'
import { PgBoss } from 'pg-boss'
import { nameOf, type Task } from '../tasks/task.ts'
import type { Queue, QueueOptions } from './queue.ts'

const name = 'kehu-tasks'
/** Where pg-boss puts what failed for good. */
const deadLetter = 'kehu-failures'

/** A worker says so often that it is alive, in seconds; 10 is the least that pg-boss takes. One that does not loses its task. */
const heartbeatSeconds = 10

/** What lies in the queue: a task, and by whom it was sent. */
interface Order {
  readonly sender: string
  readonly task: Task
}

/** Tasks by pg-boss, in the schema `pgboss` of a PostgreSQL. */
export async function pgBossQueue({ address, attempts }: QueueOptions): Promise<Queue> {
  const boss = new PgBoss({
    connectionString: address,
    max: 4,
    schedule: false,
    superviseIntervalSeconds: 1,
    monitorIntervalSeconds: 1,
    queueCacheIntervalSeconds: 1,
  })
  // It goes on by itself; without a listener an error would end the program.
  boss.on('error', () => undefined)
  await boss.start()
  await boss.createQueue(deadLetter)
  await boss.createQueue(name, { heartbeatSeconds, retryDelay: 1, deleteAfterSeconds: 3_600, deadLetter })
  const sender = randomUUID()
  return {
    async send(tasks) {
      const jobs = tasks.map((task) => ({
        id: uuidOf(`${sender} ${nameOf(task)}`),
        data: { sender, task },
        retryLimit: attempts - 1,
      }))
      for (let at = 0; at < jobs.length; at += 1_000) await boss.insert(name, jobs.slice(at, at + 1_000))
    },
    async failures() {
      const failed = await boss.findJobs<Order>(deadLetter, { data: { sender }, limit: 100 })
      return failed.map(({ data, sourceOutput }) => ({ task: data.task, reason: reasonIn(sourceOutput) }))
    },
    async work(handle) {
      // It asks twice a second, and without a pause while more than one task waits.
      const often = { pollingIntervalSeconds: 0.5, burstWhenReadyExceeds: 1 }
      await boss.work<Order>(name, often, async ([job]) => {
        if (job) await handle(job.data.task)
      })
    },
    close: () => boss.stop(),
  }
}

/** The same text has the same number, so that what is there is not added again. */
function uuidOf(text: string): string {
  return createHash('sha256')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5')
}

/** pg-boss keeps an error as an object, or as a message within one. */
function reasonIn(output: unknown): string {
  const { message, value } = Object(output)
  return String(message ?? Object(value).message ?? 'failed')
}
