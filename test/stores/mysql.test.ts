import { setTimeout } from 'node:timers/promises'
import { type Connection, createConnection, createPool, type PoolOptions } from 'mysql2/promise'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MysqlPool, mysqlSequenceStore } from '../../src/identifiers/mysql-sequence-store.ts'
import { mysqlSequenceTables } from '../../src/identifiers/mysql-sequence-tables.ts'
import { ownName } from './own-name.ts'
import { provePage } from './prove-page.ts'
import { proveKills, proveProcesses } from './prove-processes.ts'
import { proveStore } from './prove-store.ts'

const settings = { host: '127.0.0.1', port: 3306, user: 'root', database: 'test' }
const admin = createPool(settings)
const tables: string[] = []
const counter = { scope: 'CUST', period: '2024-12-01', count: 1 }

async function emptyTable(): Promise<string> {
  const table = ownName()
  tables.push(table)
  for (const statement of mysqlSequenceTables({ table })) await admin.query(statement)
  return table
}

afterAll(async () => {
  for (const table of tables) await admin.query(`DROP TABLE ${table}, ${table}_keys`)
  await admin.end()
})

describe.each<[string, PoolOptions]>([
  ['a Pool of mysql2', { connectionLimit: 20 }],
  ['a Pool of mysql2 that reads large numbers as text', { supportBigNumbers: true, bigNumberStrings: true }],
  ['a Pool of mysql2 with named placeholders', { namedPlaceholders: true }],
  ['a Pool of mysql2 that counts changed rows', { flags: ['-FOUND_ROWS'] }],
])('%s', (name, options) => {
  const pool = createPool({ ...settings, ...options })
  let table: string
  beforeAll(async () => {
    table = await emptyTable()
  })
  afterAll(() => pool.end())
  proveStore(`mysqlSequenceStore with ${name}`, () => mysqlSequenceStore(pool, { table }))
})

describe.each(['READ UNCOMMITTED', 'READ COMMITTED', 'SERIALIZABLE'])('a Pool of mysql2, %s', (level) => {
  const pool = createPool(settings)
  pool.pool.on('connection', (connection) => connection.query(`SET SESSION TRANSACTION ISOLATION LEVEL ${level}`))
  let table: string
  beforeAll(async () => {
    table = await emptyTable()
  })
  afterAll(() => pool.end())
  proveStore(`mysqlSequenceStore with a Pool of mysql2, ${level}`, () => mysqlSequenceStore(pool, { table }))
})

describe('a Connection of mysql2', () => {
  let connection: Connection
  let store: ReturnType<typeof mysqlSequenceStore>
  beforeAll(async () => {
    connection = await createConnection(settings)
    store = mysqlSequenceStore(connection, { table: await emptyTable() })
  })
  afterAll(() => connection.end())
  proveStore('mysqlSequenceStore with a Connection of mysql2', () => store)
})

describe('Processes', () => {
  let table: string
  beforeAll(async () => {
    table = await emptyTable()
  })
  proveProcesses('mysqlSequenceStore', () => ({ table }), ['mysql2 Pool', 'mysql2 Connection'])
})

describe('Processes that are killed', () => {
  let table: string
  beforeAll(async () => {
    table = await emptyTable()
  })
  proveKills('mysqlSequenceStore', () => ({ table }), ['mysql2 Pool'])
})

describe('A transaction of the host', () => {
  async function inTransactions(
    use: (one: Connection, other: Connection, table: string) => Promise<void>,
  ): Promise<void> {
    const table = await emptyTable()
    const one = await createConnection(settings)
    const other = await createConnection(settings)
    try {
      await use(one, other, table)
    } finally {
      await one.end()
      await other.end()
    }
  }

  /** Another process stands at the lock of a row of the table. */
  async function untilSomeoneWaits(table: string): Promise<void> {
    const question = "SELECT 1 FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT' AND trx_query LIKE ?"
    for (;;) {
      const [rows] = await admin.query(question, [`%${table}%`])
      if (Array.isArray(rows) && rows.length > 0) return
      await setTimeout(120)
    }
  }

  test('mysqlSequenceStore takes nothing with a transaction that is rolled back, and begins none itself', () =>
    inTransactions(async (connection, other, table) => {
      const store = mysqlSequenceStore(connection, { table })
      await connection.beginTransaction()
      expect(await store.allocate({ ...counter, count: 5, key: 'order 1' })).toEqual({ first: 1, count: 5 })
      const waiting = mysqlSequenceStore(other, { table }).allocate(counter)
      await untilSomeoneWaits(table)
      await connection.rollback()
      expect(await waiting).toEqual({ first: 1, count: 1 })
      expect(await store.allocate({ ...counter, key: 'order 1' })).toEqual({ first: 2, count: 1 })
    }))

  test('mysqlSequenceStore gives a transaction that came second with its key the same numbers, and leaves a gap', () =>
    inTransactions(async (connection, other, table) => {
      const store = mysqlSequenceStore(connection, { table })
      const second = mysqlSequenceStore(other, { table })
      const request = { ...counter, count: 2, key: 'order 1' }
      await connection.beginTransaction()
      await other.beginTransaction()
      // Now it sees the past only.
      await other.query(`SELECT * FROM ${table}`)
      expect(await store.allocate(request)).toEqual({ first: 1, count: 2 })
      const waiting = second.allocate(request)
      await untilSomeoneWaits(table)
      await connection.commit()
      expect(await waiting).toEqual({ first: 1, count: 2 })
      await other.commit()
      expect(await second.allocate(counter)).toEqual({ first: 5, count: 1 })
    }))

  test('mysqlSequenceStore finds what was kept for the key where the last numbers are gone meanwhile', () =>
    inTransactions(async (connection, other, table) => {
      const store = mysqlSequenceStore(connection, { table })
      const second = mysqlSequenceStore(other, { table })
      const request = { ...counter, count: 2, limit: 2, key: 'order 1' }
      await connection.beginTransaction()
      await other.beginTransaction()
      expect(await store.allocate(request)).toEqual({ first: 1, count: 2 })
      const waiting = second.allocate(request)
      await untilSomeoneWaits(table)
      await connection.commit()
      expect(await waiting).toEqual({ first: 1, count: 2 })
      await expect(second.allocate({ ...request, key: 'order 2' })).rejects.toThrow(RangeError)
      await other.commit()
    }))

  test('mysqlSequenceStore finds what was kept for the key meanwhile, with a pool', () =>
    inTransactions(async (connection, _, table) => {
      const request = { ...counter, count: 2, limit: 2, key: 'order 1' }
      await connection.beginTransaction()
      expect(await mysqlSequenceStore(connection, { table }).allocate(request)).toEqual({ first: 1, count: 2 })
      const waiting = mysqlSequenceStore(admin, { table }).allocate(request)
      await untilSomeoneWaits(table)
      await connection.commit()
      expect(await waiting).toEqual({ first: 1, count: 2 })
    }))
})

describe('The page', () => {
  const table = ownName()
  beforeAll(async () => {
    tables.push(table)
    for (const statement of mysqlSequenceTables({ table })) await admin.query(statement)
  })
  provePage(
    'MySQL and MariaDB',
    table,
    () => ({ store: mysqlSequenceStore(admin, { table }), run: (statement) => admin.query(statement) }),
    'now() - INTERVAL 31 DAY',
  )
})

describe('Trouble', () => {
  test('mysqlSequenceStore gives the connection back whatever happens', async () => {
    const pool = createPool({ ...settings, connectionLimit: 1 })
    const table = await emptyTable()
    const missing = mysqlSequenceStore(pool, { table: ownName() })
    await expect(missing.allocate({ ...counter, key: 'order 1' })).rejects.toMatchObject({ errno: 1146 })
    const store = mysqlSequenceStore(pool, { table })
    await expect(store.allocate({ ...counter, count: 2, limit: 1, key: 'order 1' })).rejects.toThrow(RangeError)
    expect(await store.allocate({ ...counter, key: 'order 1' })).toEqual({ first: 1, count: 1 })
    await pool.end()
  })

  test('mysqlSequenceStore tells a client that gives rows as lists', async () => {
    const pool = createPool({ ...settings, rowsAsArray: true })
    const store = mysqlSequenceStore(pool, { table: await emptyTable() })
    const request = { ...counter, key: 'order 1' }
    expect(await store.allocate(request)).toEqual({ first: 1, count: 1 })
    await expect(store.allocate(request)).rejects.toThrow(/rows as objects/)
    await pool.end()
  })

  test('mysqlSequenceStore refuses the clients of mysql2 that take callbacks', async () => {
    const { createPool: createCallbackPool } = await import('mysql2')
    const pool = createCallbackPool(settings)
    // @ts-expect-error: the compiler refuses it as well.
    const wrong: MysqlPool = pool
    expect(() => mysqlSequenceStore(wrong)).toThrow(/mysql2\/promise/)
    expect(await mysqlSequenceStore(pool.promise(), { table: await emptyTable() }).allocate(counter)).toEqual({
      first: 1,
      count: 1,
    })
    await pool.promise().end()
  })

  test('mysqlSequenceTables may be run again', async () => {
    const table = await emptyTable()
    expect(await mysqlSequenceStore(admin, { table }).allocate(counter)).toEqual({ first: 1, count: 1 })
    for (const statement of mysqlSequenceTables({ table })) await admin.query(statement)
    expect(await mysqlSequenceStore(admin, { table }).allocate(counter)).toEqual({ first: 2, count: 1 })
  })
})
