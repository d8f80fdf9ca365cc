import { setTimeout } from 'node:timers/promises'
import { Cluster, Redis } from 'ioredis'
import { createCluster } from 'redis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { redisSequenceStore, scriptsOfIoredis, scriptsOfNodeRedis } from '../../src/identifiers/redis-sequence-store.ts'
import { ownName } from './own-name.ts'
import { redisServer } from './own-servers.ts'
import type { PrivateServer } from './private-server.ts'
import { proveRestart } from './prove-processes.ts'
import { proveStore } from './prove-store.ts'

const counter = { scope: 'CUST', period: '2024-12-01', count: 1 }

describe('A server that confirms nothing before it is on the disk', () => {
  const table = ownName()
  let server: PrivateServer
  beforeAll(async () => {
    server = await redisServer({ appendonly: 'yes', appendfsync: 'always' }, answersPing)
    await server.start()
  })
  afterAll(() => server?.remove())

  proveRestart(
    'redisSequenceStore',
    {
      placeOf: () => ({ table, port: server.port }),
      start: () => server.start(),
      kill: () => server.kill(),
    },
    ['ioredis', 'node-redis'],
  )
})

describe('A server that keeps all in memory', () => {
  test('redisSequenceStore gives numbers twice when it is killed: the reason why it must not', async () => {
    const server = await redisServer({ appendonly: 'no' }, answersPing)
    await server.start()
    const client = new Redis({ host: '127.0.0.1', port: server.port })
    client.on('error', () => undefined)
    const store = redisSequenceStore(scriptsOfIoredis(client))
    expect(await store.allocate({ ...counter, count: 7 })).toEqual({ first: 1, count: 7 })
    await server.kill()
    await server.start()
    expect(await store.allocate(counter)).toEqual({ first: 1, count: 1 })
    client.disconnect()
    await server.remove()
  })
})

describe('A cluster', () => {
  let server: PrivateServer
  let ioredis: Cluster
  let nodeRedis: ReturnType<typeof clusterOf>
  beforeAll(async () => {
    server = await redisServer({ 'cluster-enabled': 'yes', 'cluster-announce-ip': '127.0.0.1' }, answersPing)
    await server.start()
    const admin = new Redis({ host: '127.0.0.1', port: server.port })
    await admin.call('CLUSTER', 'ADDSLOTSRANGE', '0', '16383')
    while (!String(await admin.call('CLUSTER', 'INFO')).includes('cluster_state:ok')) await setTimeout(50)
    admin.disconnect()
    ioredis = new Cluster([{ host: '127.0.0.1', port: server.port }])
    nodeRedis = clusterOf(server.port)
    await nodeRedis.connect()
  })
  afterAll(async () => {
    ioredis?.disconnect()
    nodeRedis?.destroy()
    await server?.remove()
  })

  proveStore('redisSequenceStore with a Cluster of ioredis', () =>
    redisSequenceStore(scriptsOfIoredis(ioredis), { prefix: 'ioredis' }),
  )
  proveStore('redisSequenceStore with a cluster of node-redis', () =>
    redisSequenceStore(scriptsOfNodeRedis(nodeRedis), { prefix: 'node-redis' }),
  )
})

function clusterOf(port: number) {
  return createCluster({ rootNodes: [{ socket: { host: '127.0.0.1', port } }] })
}

async function answersPing(port: number): Promise<void> {
  const client = new Redis({ host: '127.0.0.1', port })
  client.on('error', () => undefined)
  try {
    await client.ping()
  } finally {
    client.disconnect()
  }
}
