import { bullmqQueue } from '../queues/bullmq-queue.ts'
import { pgBossQueue } from '../queues/pg-boss-queue.ts'
import type { Queue } from '../queues/queue.ts'
import { postgresSink } from '../sinks/postgres-sink.ts'
import { redisSink } from '../sinks/redis-sink.ts'
import type { Sink } from '../sinks/sink.ts'

/** Where the programs meet: the queue that tasks come from, and the sink that results go to. */
export interface Meeting {
  readonly queue: Queue
  readonly sink: Sink
}

/** BullMQ on the Redis at `REDIS_URL`, or pg-boss on the PostgreSQL at `DATABASE_URL`; a task is handed out `ATTEMPTS` times. */
export async function connect({ REDIS_URL, DATABASE_URL, ATTEMPTS = '10' }: NodeJS.ProcessEnv): Promise<Meeting> {
  const attempts = Number(ATTEMPTS)
  if (REDIS_URL) return { queue: bullmqQueue({ address: REDIS_URL, attempts }), sink: redisSink(REDIS_URL) }
  if (DATABASE_URL)
    return { queue: await pgBossQueue({ address: DATABASE_URL, attempts }), sink: await postgresSink(DATABASE_URL) }
  throw new Error('REDIS_URL or DATABASE_URL says where the programs meet')
}
