import { Redis } from 'ioredis'
import type { JudgedRow } from '../tasks/judge-chunk.ts'
import { nameOf } from '../tasks/task.ts'
import type { Sink } from './sink.ts'

/** How many rows are asked for at once. */
const page = 1_000

/**
 * Hashes of each run in a Redis: `kehu:{run}:chunk` and `:shard` (answers), `:rows`, and `:keys:0` … for each shard; in a cluster
 * the braces keep them together.
 */
export function redisSink(address: string): Sink {
  const redis = new Redis(address, { maxRetriesPerRequest: null })
  // It connects again by itself; without a listener an error would end the program.
  redis.on('error', () => undefined)
  const place = (run: string, ...path: readonly (string | number)[]) => ['kehu', `{${run}}`, ...path].join(':')
  const read = (text: string) => JSON.parse(text)
  return {
    async store(task, { answer, rows, keys }) {
      const { run, kind } = task
      const name = nameOf(task)
      const all = redis.multi()
      if (rows.length > 0)
        all.hset(place(run, 'rows'), ...rows.flatMap((row) => [String(row.row), JSON.stringify(row)]))
      for (const [shard, sheet] of keys.entries()) all.hset(place(run, 'keys', shard), name, JSON.stringify(sheet))
      const told = await all.hset(place(run, kind), name, JSON.stringify(answer)).exec()
      const failure = told === null ? new Error('Redis took no transaction') : told.find(([error]) => error)?.[0]
      if (failure) throw failure
    },
    has: async (task) => (await redis.hexists(place(task.run, task.kind), nameOf(task))) === 1,
    stored: async (run) =>
      new Set([...(await redis.hkeys(place(run, 'chunk'))), ...(await redis.hkeys(place(run, 'shard')))]),
    answers: async (run, kind) => (await redis.hvals(place(run, kind))).map(read),
    keys: async (run, shard) => (await redis.hvals(place(run, 'keys', shard))).map(read),
    async records(run, rows) {
      const records = new Map<number, JudgedRow['record']>()
      for (let at = 0; at < rows.length; at += page) {
        const texts = await redis.hmget(place(run, 'rows'), ...rows.slice(at, at + page).map(String))
        for (const { row, record } of texts.flatMap((text) => (text === null ? [] : [read(text) as JudgedRow])))
          records.set(row, record)
      }
      return records
    },
    async rows(run) {
      const rows: JudgedRow[] = (await redis.hvals(place(run, 'rows'))).map(read)
      return rows.sort((one, other) => one.row - other.row)
    },
    async close() {
      redis.disconnect()
    },
  }
}
