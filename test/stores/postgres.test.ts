import { setTimeout } from 'node:timers/promises'
import { Client, Pool, type PoolConfig } from 'pg'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  postgresSequenceStore,
  postgresSequenceTables,
  queryOfPostgresJs,
} from '../../src/identifiers/postgres-sequence-store.ts'
import type { SequenceStore } from '../../src/identifiers/sequence-store.ts'
import { ownName } from './own-name.ts'
import { provePage } from './prove-page.ts'
import { proveKills, proveProcesses } from './prove-processes.ts'
import { proveStore } from './prove-store.ts'

const settings = { host: '127.0.0.1', port: 5432, user: 'root', database: 'test' }
const admin = new Pool(settings)
const tables: string[] = []
const counter = { scope: 'CUST', period: '2024-12-01', count: 1 }

async function emptyTable(): Promise<string> {
  const table = ownName()
  tables.push(table)
  for (const statement of postgresSequenceTables({ table })) await admin.query(statement)
  return table
}

afterAll(async () => {
  for (const table of tables) await admin.query(`DROP TABLE ${table}, ${table}_keys`)
  await admin.end()
})

/** Proves a client that is opened before and closed after. */
function prove(
  name: string,
  open: (table: string) => Promise<{ store: SequenceStore; close(): Promise<unknown> }>,
): void {
  describe(name, () => {
    let opened: Awaited<ReturnType<typeof open>>
    beforeAll(async () => {
      opened = await open(await emptyTable())
    })
    afterAll(() => opened.close())
    proveStore(`postgresSequenceStore with ${name}`, () => opened.store)
  })
}

const withPool = (config: PoolConfig) => async (table: string) => {
  const pool = new Pool({ ...settings, ...config })
  return { store: postgresSequenceStore(pool, { table }), close: () => pool.end() }
}

const withSql = (options: postgres.Options<{ bigint: postgres.PostgresType<bigint> }>) => async (table: string) => {
  const sql = postgres({ ...settings, ...options })
  return { store: postgresSequenceStore(queryOfPostgresJs(sql), { table }), close: () => sql.end() }
}

prove('a Pool of pg', withPool({ max: 20 }))
prove('a Pool of pg that reads every value as text or bigint', withPool({ types: { getTypeParser: () => BigInt } }))
prove('a Pool of pg, repeatable read', withPool({ options: '-c default_transaction_isolation=repeatable\\ read' }))
prove('a Pool of pg, serializable', withPool({ options: '-c default_transaction_isolation=serializable' }))
prove('a Client of pg', async (table) => {
  const client = new Client(settings)
  await client.connect()
  return { store: postgresSequenceStore(client, { table }), close: () => client.end() }
})
prove('postgres.js', withSql({}))
prove(
  'postgres.js with its names and numbers changed',
  withSql({ transform: postgres.camel, types: { bigint: postgres.BigInt } }),
)
prove('postgres.js without prepared statements', withSql({ prepare: false }))

describe('Processes', () => {
  let table: string
  beforeAll(async () => {
    table = await emptyTable()
  })
  proveProcesses('postgresSequenceStore', () => ({ table }), ['pg Pool', 'postgres.js', 'pg Client'])
})

describe('Processes that are killed', () => {
  let table: string
  beforeAll(async () => {
    table = await emptyTable()
  })
  proveKills('postgresSequenceStore', () => ({ table }), ['pg Pool', 'postgres.js'])
})

describe('A transaction of the host', () => {
  async function inTransactions(use: (one: Client, other: Client, table: string) => Promise<void>): Promise<void> {
    const table = await emptyTable()
    const clients = [new Client(settings), new Client(settings)] as const
    for (const client of clients) await client.connect()
    try {
      await use(...clients, table)
    } finally {
      for (const client of clients) await client.end()
    }
  }

  /** Another process stands at the lock of a row of the table. */
  async function untilSomeoneWaits(table: string): Promise<void> {
    const question = "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE $1"
    while ((await admin.query(question, [`%${table}%`])).rows.length === 0) await setTimeout(5)
  }

  test('postgresSequenceStore takes nothing with a transaction that is rolled back', () =>
    inTransactions(async (client, other, table) => {
      const store = postgresSequenceStore(client, { table })
      await client.query('BEGIN')
      expect(await store.allocate({ ...counter, count: 5, key: 'order 1' })).toEqual({ first: 1, count: 5 })
      const waiting = postgresSequenceStore(other, { table }).allocate(counter)
      await untilSomeoneWaits(table)
      await client.query('ROLLBACK')
      expect(await waiting).toEqual({ first: 1, count: 1 })
      expect(await store.allocate({ ...counter, key: 'order 1' })).toEqual({ first: 2, count: 1 })
    }))

  test('postgresSequenceStore tells a transaction that came second with its key, and a retry has the numbers', () =>
    inTransactions(async (client, other, table) => {
      const store = postgresSequenceStore(client, { table })
      const second = postgresSequenceStore(other, { table })
      const request = { ...counter, count: 2, key: 'order 1' }
      await client.query('BEGIN')
      await other.query('BEGIN')
      expect(await store.allocate(request)).toEqual({ first: 1, count: 2 })
      const waiting = second.allocate(request).catch((error: unknown) => error)
      await untilSomeoneWaits(table)
      await client.query('COMMIT')
      expect(await waiting).toMatchObject({ code: '23505' })
      await other.query('ROLLBACK')
      expect(await second.allocate(request)).toEqual({ first: 1, count: 2 })
      expect(await second.allocate(counter)).toEqual({ first: 3, count: 1 })
    }))

  test('postgresSequenceStore takes nothing with a transaction of postgres.js that is rolled back', async () => {
    const table = await emptyTable()
    const sql = postgres(settings)
    const failing = sql.begin(async (transaction) => {
      const store = postgresSequenceStore(queryOfPostgresJs(transaction), { table })
      expect(await store.allocate({ ...counter, count: 5 })).toEqual({ first: 1, count: 5 })
      throw new Error('the record was not saved')
    })
    await expect(failing).rejects.toThrow('not saved')
    expect(await postgresSequenceStore(queryOfPostgresJs(sql), { table }).allocate(counter)).toEqual({
      first: 1,
      count: 1,
    })
    await sql.end()
  })

  test('postgresSequenceStore takes nothing with a savepoint that is rolled back', () =>
    inTransactions(async (client, _, table) => {
      const store = postgresSequenceStore(client, { table })
      await client.query('BEGIN')
      await store.allocate(counter)
      await client.query('SAVEPOINT later')
      expect(await store.allocate(counter)).toEqual({ first: 2, count: 1 })
      await client.query('ROLLBACK TO later')
      expect(await store.allocate(counter)).toEqual({ first: 2, count: 1 })
      await client.query('COMMIT')
    }))
})

describe('The page', () => {
  const table = ownName()
  beforeAll(async () => {
    tables.push(table)
    for (const statement of postgresSequenceTables({ table })) await admin.query(statement)
  })
  provePage(
    'PostgreSQL',
    table,
    () => ({ store: postgresSequenceStore(admin, { table }), run: (statement) => admin.query(statement) }),
    "now() - interval '31 days'",
  )
})

describe('Tables', () => {
  test('postgresSequenceTables may be run again and take a schema', async () => {
    const schema = ownName()
    await admin.query(`CREATE SCHEMA ${schema}`)
    try {
      const options = { table: `${schema}.Order` }
      for (const statement of [...postgresSequenceTables(options), ...postgresSequenceTables(options)]) {
        await admin.query(statement)
      }
      expect(await postgresSequenceStore(admin, options).allocate(counter)).toEqual({ first: 1, count: 1 })
    } finally {
      await admin.query(`DROP SCHEMA ${schema} CASCADE`)
    }
  })

  test('postgresSequenceStore rejects with what the database says where the tables are missing', async () => {
    const store = postgresSequenceStore(admin, { table: ownName() })
    await expect(store.allocate(counter)).rejects.toMatchObject({ code: '42P01' })
  })
})
