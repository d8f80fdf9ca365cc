import { PgBoss } from 'pg-boss'
import type { Chunk } from '../chunks/chunk.ts'
import type { Queue } from './queue.ts'

const name = 'kehu-chunks'

/** A worker says so often that it is alive, in seconds; 10 is the least that pg-boss takes. One that does not loses its chunk. */
const heartbeatSeconds = 10

/** Chunks by pg-boss, in the schema `pgboss` of a PostgreSQL. */
export async function pgBossQueue(connectionString: string): Promise<Queue> {
  const boss = new PgBoss({
    connectionString,
    max: 4,
    schedule: false,
    superviseIntervalSeconds: 1,
    monitorIntervalSeconds: 1,
    queueCacheIntervalSeconds: 1,
  })
  // It goes on by itself; without a listener an error would end the program.
  boss.on('error', () => undefined)
  await boss.start()
  await boss.createQueue(name, { heartbeatSeconds, retryLimit: 1_000, retryDelay: 1, deleteAfterSeconds: 3_600 })
  return {
    async send(chunks) {
      const { length } = chunks
      for (let at = 0; at < length; at += 1_000)
        await boss.insert(
          name,
          chunks.slice(at, at + 1_000).map((data) => ({ data })),
        )
    },
    async work(handle) {
      // It asks twice a second, and without a pause while more than one chunk waits.
      const often = { pollingIntervalSeconds: 0.5, burstWhenReadyExceeds: 1 }
      await boss.work<Chunk>(name, often, async ([job]) => {
        if (job) await handle(job.data)
      })
    },
    close: () => boss.stop(),
  }
}
