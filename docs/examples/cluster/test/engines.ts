import { join } from 'node:path'
import { Redis } from 'ioredis'
import pg from 'pg'
import { packageRoot } from '../../../../.config/subpaths.ts'
import { postgresPrograms } from '../../../../test/stores/build-native.ts'
import { postgresServer, redisServer } from '../../../../test/stores/own-servers.ts'
import type { PrivateServer } from '../../../../test/stores/private-server.ts'
import { postgresSink } from '../sinks/postgres-sink.ts'
import { redisSink } from '../sinks/redis-sink.ts'
import type { Sink } from '../sinks/sink.ts'

/** A store of the test alone, what tells the programs where it is, and the sink in it. */
export interface Engine {
  readonly title: string
  /** What it says of a task whose workers are heard of no more. */
  readonly unheardOf: string
  server(): Promise<PrivateServer>
  environment(port: number): NodeJS.ProcessEnv
  sink(port: number): Promise<Sink>
}

const postgresAt = (port: number) => `postgres://root@127.0.0.1:${port}/postgres`
const redisAt = (port: number) => `redis://127.0.0.1:${port}`

export const pgBoss: Engine = {
  title: 'pg-boss on PostgreSQL',
  unheardOf: 'job heartbeat timeout',
  server: () => postgresServer(postgresPrograms(join(packageRoot, 'docs/examples/cluster')), postgresServes),
  environment: (port) => ({ DATABASE_URL: postgresAt(port) }),
  sink: (port) => postgresSink(postgresAt(port)),
}

export const bullmq: Engine = {
  title: 'BullMQ on Redis',
  unheardOf: 'job stalled more than allowable limit',
  server: () => redisServer({ appendonly: 'yes', appendfsync: 'always' }, redisServes),
  environment: (port) => ({ REDIS_URL: redisAt(port) }),
  sink: async (port) => redisSink(redisAt(port)),
}

async function postgresServes(port: number): Promise<void> {
  const client = new pg.Client({ connectionString: postgresAt(port) })
  await client.connect()
  await client.end()
}

async function redisServes(port: number): Promise<void> {
  const client = new Redis(redisAt(port))
  client.on('error', () => undefined)
  try {
    await client.ping()
  } finally {
    client.disconnect()
  }
}
