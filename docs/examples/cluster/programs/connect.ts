import { bullmqQueue } from '../queues/bullmq-queue.ts'
import { pgBossQueue } from '../queues/pg-boss-queue.ts'
import type { Queue } from '../queues/queue.ts'
import { postgresSink } from '../sinks/postgres-sink.ts'
import { redisSink } from '../sinks/redis-sink.ts'
import type { Sink } from '../sinks/sink.ts'

/** Where the programs meet: the queue that chunks come from, and the sink that answers go to. */
export interface Meeting {
  readonly queue: Queue
  readonly sink: Sink
}

/** BullMQ on the Redis at `REDIS_URL`, or pg-boss on the PostgreSQL at `DATABASE_URL`. */
export async function connect({ REDIS_URL: redis, DATABASE_URL: postgres }: NodeJS.ProcessEnv): Promise<Meeting> {
  if (redis) return { queue: bullmqQueue(redis), sink: redisSink(redis) }
  if (postgres) return { queue: await pgBossQueue(postgres), sink: await postgresSink(postgres) }
  throw new Error('REDIS_URL or DATABASE_URL says where the programs meet')
}
