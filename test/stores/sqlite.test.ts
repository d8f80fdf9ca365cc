import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import Libsql from 'libsql'
import { afterAll, describe, expect, test } from 'vitest'
import { sqliteSequenceStore, sqliteSequenceTables } from '../../src/identifiers/sqlite-sequence-store.ts'
import type { ClientName } from './connect.ts'
import { nodeWithSqlite, runTogether } from './processes.ts'
import { provePage } from './prove-page.ts'
import { proveKills, proveProcesses } from './prove-processes.ts'
import { proveStore } from './prove-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'kehu-sqlite-'))
const table = 'customer_sequences'
const counter = { scope: 'CUST', period: '2024-12-01', count: 1 }

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A file with empty tables, in the way of writing that the file says. */
function emptyFile(name: string, journal: 'delete' | 'wal' = 'delete'): string {
  const file = join(folder, `${name}.sqlite`)
  const database = new BetterSqlite(file)
  database.pragma(`journal_mode = ${journal}`)
  for (const statement of sqliteSequenceTables()) database.exec(statement)
  database.close()
  return file
}

describe('better-sqlite3', () => {
  const store = sqliteSequenceStore(new BetterSqlite(emptyFile('better-sqlite3')))
  proveStore('sqliteSequenceStore with better-sqlite3', () => store)
})

describe('better-sqlite3 that reads every number as bigint', () => {
  const store = sqliteSequenceStore(new BetterSqlite(emptyFile('bigint')).defaultSafeIntegers(true))
  proveStore('sqliteSequenceStore with better-sqlite3 and bigints', () => store)
})

describe('libsql', () => {
  const store = sqliteSequenceStore(new Libsql(emptyFile('libsql')))
  proveStore('sqliteSequenceStore with libsql', () => store)
})

describe('node:sqlite', () => {
  test('sqliteSequenceStore keeps every law with node:sqlite', async () => {
    const place = { table, file: emptyFile('node-sqlite') }
    const [process] = await runTogether([{ client: 'node:sqlite', place, work: { kind: 'tryLaws' } }])
    expect(process?.breaches).toEqual([])
  })
})

const clients: readonly [ClientName, ...ClientName[]] = nodeWithSqlite()
  ? ['better-sqlite3', 'libsql', 'node:sqlite']
  : ['better-sqlite3', 'libsql']

describe('Processes', () => {
  const file = emptyFile('processes', 'wal')
  proveProcesses('sqliteSequenceStore', () => ({ table, file }), clients)
})

describe('Processes that are killed', () => {
  const file = emptyFile('killed')
  proveKills('sqliteSequenceStore', () => ({ table, file }), clients)
})

describe('The page', () => {
  const database = new BetterSqlite(emptyFile('page'))
  provePage(
    'SQLite',
    table,
    () => ({ store: sqliteSequenceStore(database), run: (statement) => database.exec(statement) }),
    "datetime('now', '-31 days')",
  )
})

describe('A file that others use', () => {
  test('sqliteSequenceStore rejects while another writes, takes nothing, and goes on afterwards', async () => {
    const file = emptyFile('busy')
    const other = new BetterSqlite(file)
    const store = sqliteSequenceStore(new BetterSqlite(file, { timeout: 0 }))
    other.exec('BEGIN IMMEDIATE')
    await expect(store.allocate(counter)).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    other.exec('COMMIT')
    expect(await store.allocate(counter)).toEqual({ first: 1, count: 1 })
  })

  test('sqliteSequenceStore takes nothing when it cannot commit because another reads', async () => {
    const file = emptyFile('read')
    const reader = new BetterSqlite(file)
    const store = sqliteSequenceStore(new BetterSqlite(file, { timeout: 0 }))
    reader.exec('BEGIN')
    reader.prepare(`SELECT * FROM ${table}`).all()
    await expect(store.allocate({ ...counter, count: 5, key: 'order 1' })).rejects.toMatchObject({
      code: 'SQLITE_BUSY',
    })
    reader.exec('COMMIT')
    expect(await store.allocate({ ...counter, key: 'order 1' })).toEqual({ first: 1, count: 1 })
  })

  test('sqliteSequenceStore refuses inside a transaction of the host, which stays as it is', async () => {
    const database = new BetterSqlite(emptyFile('transaction'))
    const store = sqliteSequenceStore(database)
    database.exec('BEGIN')
    await expect(store.allocate(counter)).rejects.toThrow(/within a transaction/)
    expect(database.inTransaction).toBe(true)
    database.exec('ROLLBACK')
    expect(await store.allocate(counter)).toEqual({ first: 1, count: 1 })
  })

  test('sqliteSequenceStore may be made before its tables', async () => {
    const database = new BetterSqlite(':memory:')
    const store = sqliteSequenceStore(database, { table: 'numbers' })
    await expect(store.allocate(counter)).rejects.toThrow(/no such table/)
    for (const statement of sqliteSequenceTables({ table: 'numbers' })) database.exec(statement)
    for (const statement of sqliteSequenceTables({ table: 'numbers' })) database.exec(statement)
    expect(await store.allocate(counter)).toEqual({ first: 1, count: 1 })
  })
})
