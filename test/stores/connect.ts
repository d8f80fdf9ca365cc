import { mysqlSequenceStore } from '../../src/identifiers/mysql-sequence-store.ts'
import { postgresSequenceStore, queryOfPostgresJs } from '../../src/identifiers/postgres-sequence-store.ts'
import { redisSequenceStore, scriptsOfIoredis, scriptsOfNodeRedis } from '../../src/identifiers/redis-sequence-store.ts'
import type { SequenceStore } from '../../src/identifiers/sequence-store.ts'
import { sqliteSequenceStore } from '../../src/identifiers/sqlite-sequence-store.ts'

/** Where the counters lie: a server's port or a file, and the table or the prefix there. */
export interface Place {
  readonly table: string
  readonly port?: number
  readonly file?: string
}

/** A store as a process uses it, and the end of its connection. */
export interface Connected {
  readonly store: SequenceStore
  close(): Promise<unknown>
}

const host = '127.0.0.1'

/** Every client that a process of its own can use, as its documentation says. */
export const connect = {
  async 'pg Pool'({ table, port = 5432 }: Place): Promise<Connected> {
    const { Pool } = await import('pg')
    const pool = new Pool({ host, port, user: 'root', database: 'test' })
    pool.on('error', ignore)
    return { store: postgresSequenceStore(pool, { table }), close: () => pool.end() }
  },

  async 'pg Client'({ table, port = 5432 }: Place): Promise<Connected> {
    const { Client } = await import('pg')
    const client = new Client({ host, port, user: 'root', database: 'test' })
    await client.connect()
    return { store: postgresSequenceStore(client, { table }), close: () => client.end() }
  },

  async 'postgres.js'({ table, port = 5432 }: Place): Promise<Connected> {
    const { default: postgres } = await import('postgres')
    // After a lost connection it would wait for ever without a timeout: porsager/postgres#1097.
    const sql = postgres({ host, port, user: 'root', database: 'test' })
    return { store: postgresSequenceStore(queryOfPostgresJs(sql), { table }), close: () => sql.end({ timeout: 1 }) }
  },

  async 'mysql2 Pool'({ table, port = 3306 }: Place): Promise<Connected> {
    const { createPool } = await import('mysql2/promise')
    const pool = createPool({ host, port, user: 'root', database: 'test' })
    return { store: mysqlSequenceStore(pool, { table }), close: () => pool.end() }
  },

  async 'mysql2 Connection'({ table, port = 3306 }: Place): Promise<Connected> {
    const { createConnection } = await import('mysql2/promise')
    const connection = await createConnection({ host, port, user: 'root', database: 'test' })
    return { store: mysqlSequenceStore(connection, { table }), close: () => connection.end() }
  },

  async ioredis({ table, port = 6379 }: Place): Promise<Connected> {
    const { Redis } = await import('ioredis')
    const client = new Redis({ host, port })
    client.on('error', ignore)
    return { store: redisSequenceStore(scriptsOfIoredis(client), { prefix: table }), close: () => client.quit() }
  },

  async 'node-redis'({ table, port = 6379 }: Place): Promise<Connected> {
    const { createClient } = await import('redis')
    const client = createClient({ socket: { host, port } })
    client.on('error', ignore)
    await client.connect()
    return { store: redisSequenceStore(scriptsOfNodeRedis(client), { prefix: table }), close: () => client.close() }
  },

  async 'better-sqlite3'({ table, file = '' }: Place): Promise<Connected> {
    const { default: Database } = await import('better-sqlite3')
    const database = new Database(file, { timeout: 60_000 })
    database.pragma('synchronous = FULL')
    return { store: sqliteSequenceStore(database, { table }), close: async () => database.close() }
  },

  async libsql({ table, file = '' }: Place): Promise<Connected> {
    const { default: Database } = await import('libsql')
    const database = new Database(file, { timeout: 60_000 })
    return { store: sqliteSequenceStore(database, { table }), close: async () => database.close() }
  },

  async 'node:sqlite'({ table, file = '' }: Place): Promise<Connected> {
    const { DatabaseSync } = await import('node:sqlite')
    const database = new DatabaseSync(file)
    database.exec('PRAGMA busy_timeout = 60000')
    return { store: sqliteSequenceStore(database, { table }), close: async () => database.close() }
  },
}

export type ClientName = keyof typeof connect

/** A client tells of a connection that is lost as an event as well; the request that was on its way tells it too. */
function ignore(): void {}
