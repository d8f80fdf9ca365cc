import { describe, expect, test } from 'vitest'
import {
  type SqliteDatabase,
  sqliteSequenceStore,
  sqliteSequenceTables,
} from '../../src/identifiers/sqlite-sequence-store.ts'

const counter = { scope: 'CUST', period: '2024-12-01', count: 2 }

/** A database that gives these rows, or fails with these errors, in turn, and tells what it was asked. */
function databaseThatGives(...rows: readonly unknown[]): SqliteDatabase & { readonly asked: string[] } {
  const asked: string[] = []
  const rest = [...rows]
  return {
    asked,
    exec: (statement) => {
      asked.push(statement)
      if (statement === 'ROLLBACK' && asked.includes('full')) throw new Error('no transaction is active')
    },
    prepare: (statement) => ({
      get: () => {
        asked.push(statement.split(' ')[0] ?? '')
        const row = rest.shift()
        if (row instanceof Error) throw row
        return row
      },
    }),
  }
}

describe('sqliteSequenceStore', () => {
  test('sqliteSequenceStore serves a request in one transaction', async () => {
    const database = databaseThatGives({ first: 1n, count: 2n })
    expect(await sqliteSequenceStore(database).allocate(counter)).toEqual({ first: 1, count: 2 })
    expect(database.asked).toEqual(['BEGIN IMMEDIATE', 'INSERT', 'COMMIT'])
  })

  test('sqliteSequenceStore finds what is kept for a key, or takes and keeps it', async () => {
    const kept = databaseThatGives({ first: 1, count: 2 })
    expect(await sqliteSequenceStore(kept).allocate({ ...counter, key: 'k' })).toEqual({ first: 1, count: 2 })
    expect(kept.asked).toEqual(['BEGIN IMMEDIATE', 'SELECT', 'COMMIT'])
    const fresh = databaseThatGives(undefined, { first: 1, count: 2 }, { first: 1, count: 2 })
    expect(await sqliteSequenceStore(fresh).allocate({ ...counter, key: 'k' })).toEqual({ first: 1, count: 2 })
    expect(fresh.asked).toEqual(['BEGIN IMMEDIATE', 'SELECT', 'INSERT', 'INSERT', 'COMMIT'])
  })

  test.each([undefined, null])('sqliteSequenceStore refuses where %j comes for a row', async (none) => {
    await expect(sqliteSequenceStore(databaseThatGives(none)).allocate(counter)).rejects.toThrow(RangeError)
  })

  test('sqliteSequenceStore rolls back what failed, and tells why', async () => {
    const database = databaseThatGives(new Error('database is locked'))
    await expect(sqliteSequenceStore(database).allocate(counter)).rejects.toThrow('database is locked')
    expect(database.asked).toEqual(['BEGIN IMMEDIATE', 'INSERT', 'ROLLBACK'])
  })

  test('sqliteSequenceStore tells why also where SQLite has rolled back itself', async () => {
    const database = databaseThatGives(new Error('database or disk is full'))
    database.asked.push('full')
    await expect(sqliteSequenceStore(database).allocate(counter)).rejects.toThrow('disk is full')
  })

  test('sqliteSequenceStore rolls nothing back that it did not begin', async () => {
    const database = databaseThatGives()
    const inUse: SqliteDatabase = {
      ...database,
      exec: (statement) => {
        database.asked.push(statement)
        throw new Error('cannot start a transaction within a transaction')
      },
    }
    await expect(sqliteSequenceStore(inUse).allocate(counter)).rejects.toThrow('within a transaction')
    expect(database.asked).toEqual(['BEGIN IMMEDIATE'])
  })

  test('sqliteSequenceStore refuses an unsound request before it asks', async () => {
    const database = databaseThatGives()
    await expect(sqliteSequenceStore(database).allocate({ ...counter, count: -1 })).rejects.toThrow(RangeError)
    expect(database.asked).toEqual([])
  })

  test('sqliteSequenceStore refuses a database of another shape, and tells what to pass', () => {
    for (const wrong of [undefined, {}, { prepare: () => undefined }]) {
      expect(() => sqliteSequenceStore(wrong as unknown as SqliteDatabase)).toThrow(/better-sqlite3/)
    }
    expect(() => sqliteSequenceStore(databaseThatGives(), { table: 'a"b' })).toThrow(RangeError)
  })
})

describe('sqliteSequenceTables', () => {
  test('sqliteSequenceTables gives one statement for each table', () => {
    const statements = sqliteSequenceTables({ table: 'numbers' })
    expect(statements.map((text) => text.split('\n')[0])).toEqual([
      'CREATE TABLE IF NOT EXISTS "numbers" (',
      'CREATE TABLE IF NOT EXISTS "numbers_keys" (',
    ])
    expect(statements.join('')).not.toContain(';')
  })
})
