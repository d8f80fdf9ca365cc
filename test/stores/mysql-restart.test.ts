import { join } from 'node:path'
import { createConnection } from 'mysql2/promise'
import { afterAll, beforeAll, describe } from 'vitest'
import { mysqlSequenceTables } from '../../src/identifiers/mysql-sequence-tables.ts'
import { ownName } from './own-name.ts'
import { type PrivateServer, privateServer } from './private-server.ts'
import { proveRestart } from './prove-processes.ts'
import { programPath } from './servers.ts'

describe('A server of its own', () => {
  const table = ownName()
  let server: PrivateServer
  beforeAll(async () => {
    server = await privateServer({
      program: programPath('mariadbd') ?? 'mariadbd',
      parameters: (folder, port) => [
        '--no-defaults',
        `--datadir=${folder}`,
        `--port=${port}`,
        `--socket=${join(folder, 'socket')}`,
        '--bind-address=127.0.0.1',
        // Without accounts, so that an empty folder is enough.
        '--skip-grant-tables',
        '--innodb-log-file-size=8M',
      ],
      serves: (port) => withConnection(port, undefined, ['SELECT 1']),
    })
    await server.start()
    await withConnection(server.port, undefined, ['CREATE DATABASE test'])
    await withConnection(server.port, 'test', mysqlSequenceTables({ table }))
    // A folder that was made a moment ago and never closed cannot be read again.
    await server.stop()
    await server.start()
  })
  afterAll(() => server?.remove())

  proveRestart(
    'mysqlSequenceStore',
    {
      placeOf: () => ({ table, port: server.port }),
      start: () => server.start(),
      kill: () => server.kill(),
    },
    ['mysql2 Pool'],
  )
})

async function withConnection(
  port: number,
  database: string | undefined,
  statements: readonly string[],
): Promise<void> {
  const connection = await createConnection({ host: '127.0.0.1', port, user: 'root', ...(database && { database }) })
  try {
    for (const statement of statements) await connection.query(statement)
  } finally {
    await connection.end()
  }
}
