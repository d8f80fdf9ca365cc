import { Redis } from 'ioredis'
import type { JudgedRow } from '../chunks/judge-chunk.ts'
import type { Sink } from './sink.ts'

/** Two hashes of each run in a Redis, `kehu:{run}:rows` and `kehu:{run}:chunks`; in a cluster the braces keep them together. */
export function redisSink(address: string): Sink {
  const redis = new Redis(address, { maxRetriesPerRequest: null })
  // It connects again by itself; without a listener an error would end the program.
  redis.on('error', () => undefined)
  const chunksOf = (run: string) => `kehu:{${run}}:chunks`
  const rowsOf = (run: string) => `kehu:{${run}}:rows`
  return {
    async store({ run, start }, { rows, summary }) {
      const fields = rows.flatMap((row) => [String(row.row), JSON.stringify(row)])
      const both = redis.multi()
      if (fields.length > 0) both.hset(rowsOf(run), ...fields)
      const answers = await both.hset(chunksOf(run), String(start), JSON.stringify(summary)).exec()
      const failure = answers === null ? new Error('Redis took no transaction') : answers.find(([error]) => error)?.[0]
      if (failure) throw failure
    },
    has: async ({ run, start }) => (await redis.hexists(chunksOf(run), String(start))) === 1,
    stored: async (run) => new Set((await redis.hkeys(chunksOf(run))).map(Number)),
    summaries: async (run) => (await redis.hvals(chunksOf(run))).map((text) => JSON.parse(text)),
    async rows(run) {
      const rows: JudgedRow[] = (await redis.hvals(rowsOf(run))).map((text) => JSON.parse(text))
      return rows.sort((one, other) => one.row - other.row)
    },
    async close() {
      redis.disconnect()
    },
  }
}
