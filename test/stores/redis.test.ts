import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { redisSequenceStore, scriptsOfIoredis, scriptsOfNodeRedis } from '../../src/identifiers/redis-sequence-store.ts'
import { ownName } from './own-name.ts'
import { proveKills, proveProcesses } from './prove-processes.ts'
import { proveStore } from './prove-store.ts'

const settings = { host: '127.0.0.1', port: 6379 }
const admin = new Redis(settings)
const prefixes: string[] = []
const counter = { scope: 'CUST', period: '2024-12-01', count: 1 }

function emptyPrefix(): string {
  const prefix = ownName()
  prefixes.push(prefix)
  return prefix
}

afterAll(async () => {
  for (const prefix of prefixes) {
    const names = await admin.keys(`*${prefix}:*`)
    if (names.length > 0) await admin.del(...names)
  }
  await admin.quit()
})

describe('ioredis', () => {
  const prefix = emptyPrefix()
  proveStore('redisSequenceStore with ioredis', () => redisSequenceStore(scriptsOfIoredis(admin), { prefix }))
})

describe('ioredis with a prefix of its own and pipelines', () => {
  const prefix = emptyPrefix()
  const client = new Redis({ ...settings, keyPrefix: 'host:', enableAutoPipelining: true })
  afterAll(() => client.quit())
  proveStore('redisSequenceStore with ioredis, piped', () => redisSequenceStore(scriptsOfIoredis(client), { prefix }))
})

describe.each([2, 3] as const)('node-redis by version %i of the protocol', (RESP) => {
  const prefix = emptyPrefix()
  const client = createClient({ socket: settings, RESP })
  beforeAll(() => client.connect())
  afterAll(() => client.close())
  proveStore('redisSequenceStore with node-redis', () => redisSequenceStore(scriptsOfNodeRedis(client), { prefix }))
})

describe('Processes', () => {
  const table = emptyPrefix()
  proveProcesses('redisSequenceStore', () => ({ table }), ['ioredis', 'node-redis'])
})

describe('Processes that are killed', () => {
  const table = emptyPrefix()
  proveKills('redisSequenceStore', () => ({ table }), ['ioredis', 'node-redis'])
})

describe('Keys', () => {
  test('redisSequenceStore forgets keys after the time that it is told, and counters never', async () => {
    const prefix = emptyPrefix()
    const store = redisSequenceStore(scriptsOfIoredis(admin), { prefix, forgetKeysAfter: 3600 })
    await store.allocate({ ...counter, key: 'order 1' })
    const place = `${prefix}:{["CUST","2024-12-01"]}`
    expect((await admin.keys(`${prefix}:*`)).sort()).toEqual([`${place}:key:order 1`, `${place}:last`])
    expect(await admin.ttl(`${place}:key:order 1`)).toBeGreaterThan(3500)
    expect(await admin.ttl(`${place}:last`)).toBe(-1)
    await admin.del(`${place}:key:order 1`)
    expect(await store.allocate({ ...counter, key: 'order 1' })).toEqual({ first: 2, count: 1 })
  })

  test('redisSequenceStore keeps keys for ever unless it is told', async () => {
    const prefix = emptyPrefix()
    await redisSequenceStore(scriptsOfIoredis(admin), { prefix }).allocate({ ...counter, key: 'order 1' })
    expect(await admin.ttl(`${prefix}:{["CUST","2024-12-01"]}:key:order 1`)).toBe(-1)
  })

  test('redisSequenceStore never takes the counter of one for the key of another', async () => {
    const store = redisSequenceStore(scriptsOfIoredis(admin), { prefix: emptyPrefix() })
    await store.allocate({ scope: 'a', period: '"]}:key:last', count: 5 })
    expect(await store.allocate({ scope: 'a', period: '', count: 1, key: '"]}:last' })).toEqual({ first: 1, count: 1 })
    expect(await store.allocate({ scope: 'a', period: '', count: 1, key: 'last' })).toEqual({ first: 2, count: 1 })
  })
})

describe('Clients', () => {
  test('redisSequenceStore rejects when the adapter is the one of the other client, and takes nothing', async () => {
    const prefix = emptyPrefix()
    const client = createClient({ socket: settings })
    await client.connect()
    // @ts-expect-error: the compiler refuses it as well.
    const oneWay = redisSequenceStore(scriptsOfIoredis(client), { prefix })
    await expect(oneWay.allocate(counter)).rejects.toThrow()
    // @ts-expect-error: the compiler refuses it as well.
    const otherWay = redisSequenceStore(scriptsOfNodeRedis(admin), { prefix })
    await expect(otherWay.allocate(counter)).rejects.toThrow()
    expect(await admin.keys(`${prefix}:*`)).toEqual([])
    await client.close()
  })
})
