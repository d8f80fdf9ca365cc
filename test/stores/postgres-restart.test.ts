import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe } from 'vitest'
import { packageRoot } from '../../.config/subpaths.ts'
import { postgresSequenceTables } from '../../src/identifiers/postgres-sequence-store.ts'
import { postgresPrograms } from './build-native.ts'
import { ownName } from './own-name.ts'
import { postgresServer } from './own-servers.ts'
import type { PrivateServer } from './private-server.ts'
import { proveRestart } from './prove-processes.ts'

describe('A server of its own', () => {
  const table = ownName()
  let server: PrivateServer
  beforeAll(async () => {
    const programs = postgresPrograms(join(packageRoot, 'test/stores'))
    server = await postgresServer(programs, (port) => withClient(port, 'postgres', () => Promise.resolve()))
    await server.start()
    await withClient(server.port, 'postgres', (client) => client.query('CREATE DATABASE test'))
    await withClient(server.port, 'test', async (client) => {
      for (const statement of postgresSequenceTables({ table })) await client.query(statement)
    })
  })
  afterAll(() => server?.remove())

  proveRestart(
    'postgresSequenceStore',
    {
      placeOf: () => ({ table, port: server.port }),
      start: () => server.start(),
      kill: () => server.kill(),
    },
    ['pg Pool', 'postgres.js'],
  )
})

async function withClient(port: number, database: string, use: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ host: '127.0.0.1', port, user: 'root', database })
  await client.connect()
  try {
    await use(client)
  } finally {
    await client.end()
  }
}
