import { answerTo, limitOf, refuseUnsound } from './sequence-answer.ts'
import type { SequenceStore } from './sequence-store.ts'

/** Runs scripts of Redis; `scriptsOfIoredis` and `scriptsOfNodeRedis` make it from a client. */
export interface RedisScripts {
  runScript(script: string, keys: string[], values: string[]): Promise<unknown>
}

/** The part of ioredis that is used: a `Redis` or `Cluster`. */
export interface Ioredis {
  eval(script: string, keyCount: number, ...keysAndValues: string[]): Promise<unknown>
}

/** The part of node-redis that is used: a client or cluster of `redis`. */
export interface NodeRedis {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
}

/** How `redisSequenceStore` keeps what it keeps. */
export interface RedisSequenceOptions {
  /** What the names of its keys begin with; absent: `kehu`. */
  readonly prefix?: string | undefined
  /** After how many seconds an idempotency key is forgotten; absent: never. Counters are never forgotten. */
  readonly forgetKeysAfter?: number | undefined
}

/**
 * A sequence store in Redis. Each request is one script, which Redis runs without interruption; in a cluster its keys lie
 * together.
 *
 * Hint: a number is given once as long as Redis keeps what it has confirmed: `appendonly yes`, `appendfsync always`,
 * `maxmemory-policy noeviction`, and no failover to a replica that lags behind. Otherwise take a database for it.
 *
 * @throws TypeError for scripts of another shape; RangeError for options that are none.
 */
export function redisSequenceStore(scripts: RedisScripts, options: RedisSequenceOptions = {}): SequenceStore {
  const { prefix = 'kehu', forgetKeysAfter } = options
  if (typeof scripts?.runScript !== 'function') {
    throw new TypeError('redisSequenceStore: pass scriptsOfIoredis(redis) or scriptsOfNodeRedis(client)')
  }
  if (!/^[\w.:-]{1,64}$/.test(prefix)) {
    throw new RangeError('redisSequenceStore: prefix must be 1 to 64 letters, digits, and _ . : -')
  }
  if (forgetKeysAfter !== undefined && !(Number.isSafeInteger(forgetKeysAfter) && forgetKeysAfter >= 1)) {
    throw new RangeError('redisSequenceStore: forgetKeysAfter must be a whole number of seconds from 1')
  }
  const lifetime = forgetKeysAfter === undefined ? [] : [String(forgetKeysAfter)]
  return {
    async allocate(request) {
      refuseUnsound(request)
      const { scope, period, count, key } = request
      // Braces make a cluster keep both together, by what is in the first pair of them.
      const counter = `${prefix}:{${JSON.stringify([scope, period])}}`
      const kept = key === undefined ? [] : [`${counter}:key:${key}`]
      const values = [String(count), String(limitOf(request)), ...lifetime]
      return answerTo(request, rowOf(await scripts.runScript(script, [`${counter}:last`, ...kept], values)))
    },
  }
}

/** The scripts of a `Redis` or `Cluster` of ioredis. */
export function scriptsOfIoredis(redis: Ioredis): RedisScripts {
  refuseWithoutEval(redis, 'scriptsOfIoredis: pass a Redis or Cluster of ioredis')
  return { runScript: (text, keys, values) => redis.eval(text, keys.length, ...keys, ...values) }
}

/** The scripts of a client or cluster of node-redis. */
export function scriptsOfNodeRedis(client: NodeRedis): RedisScripts {
  refuseWithoutEval(client, 'scriptsOfNodeRedis: pass what createClient() or createCluster() of redis gives')
  return { runScript: (text, keys, values) => client.eval(text, { keys, arguments: values }) }
}

/** The numbers of a key are kept as `first count`. Figures are written out, for Lua would round them from the 15th digit. */
const script = `
local known = KEYS[2] and redis.call('GET', KEYS[2])
if known then
  local first, count = string.match(known, '^(%d+) (%d+)$')
  return { first, count }
end
local last, count = tonumber(redis.call('GET', KEYS[1]) or 0), tonumber(ARGV[1])
if last + count > tonumber(ARGV[2]) then return {} end
redis.call('INCRBY', KEYS[1], ARGV[1])
local first = string.format('%.0f', last + 1)
if KEYS[2] and ARGV[3] then
  redis.call('SET', KEYS[2], first .. ' ' .. ARGV[1], 'EX', ARGV[3])
elseif KEYS[2] then
  redis.call('SET', KEYS[2], first .. ' ' .. ARGV[1])
end
return { first, ARGV[1] }
`

function rowOf(answer: unknown): unknown {
  if (!Array.isArray(answer)) {
    throw new TypeError('redisSequenceStore: the client gave no list; pass a client of ioredis or node-redis')
  }
  const [first, count]: unknown[] = answer
  return answer.length === 0 ? undefined : { first, count }
}

function refuseWithoutEval(client: Ioredis | NodeRedis, advice: string): void {
  if (typeof client?.eval !== 'function') throw new TypeError(advice)
}
