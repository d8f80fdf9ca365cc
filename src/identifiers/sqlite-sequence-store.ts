import { answerTo, limitOf, refuseUnsound } from './sequence-answer.ts'
import type { SequenceRequest, SequenceStore } from './sequence-store.ts'
import { type SequenceTableOptions, sequenceTablesOf } from './sequence-tables.ts'

/** A database that is asked and answers at once: `Database` of better-sqlite3 or libsql, `DatabaseSync` of node:sqlite. */
export interface SqliteDatabase {
  exec(statements: string): unknown
  prepare(statement: string): SqliteStatement
}

/** A prepared statement: its first row, or `undefined`. */
export interface SqliteStatement {
  get(...values: (string | number)[]): unknown
}

/**
 * A sequence store in SQLite, in a file that several processes of one computer may share. Each request is one transaction
 * (`BEGIN IMMEDIATE`), begun and ended without a pause. The tables are those of `sqliteSequenceTables`.
 *
 * Hint: who finds the file busy waits as long as the database was told to (`PRAGMA busy_timeout`), which may be not at all.
 * Inside a transaction of yours it refuses with what SQLite says, for that could be undone.
 *
 * @throws TypeError for a database of another shape; RangeError for a name of a table that is none.
 */
export function sqliteSequenceStore(database: SqliteDatabase, options: SequenceTableOptions = {}): SequenceStore {
  if (typeof database?.prepare !== 'function' || typeof database.exec !== 'function') {
    throw new TypeError(
      'sqliteSequenceStore: pass a Database of better-sqlite3 or libsql, or a DatabaseSync of node:sqlite',
    )
  }
  const statements = statementsFor(options)
  let prepared: Prepared | undefined
  return {
    async allocate(request) {
      refuseUnsound(request)
      // Not before: the tables may be made after the store.
      prepared ??= {
        find: database.prepare(statements.find),
        take: database.prepare(statements.take),
        keep: database.prepare(statements.keep),
      }
      return answerTo(request, inTransaction(database, request, prepared))
    },
  }
}

/** The statements that make the tables of `sqliteSequenceStore`, for a migration. What is there already stays as it is. */
export function sqliteSequenceTables(options: SequenceTableOptions = {}): readonly string[] {
  const { counters, keys } = sequenceTablesOf(options, '"')
  return [
    `CREATE TABLE IF NOT EXISTS ${counters} (
  scope TEXT NOT NULL,
  period TEXT NOT NULL,
  last_number INTEGER NOT NULL,
  PRIMARY KEY (scope, period)
) WITHOUT ROWID`,
    `CREATE TABLE IF NOT EXISTS ${keys} (
  scope TEXT NOT NULL,
  period TEXT NOT NULL,
  request_key TEXT NOT NULL,
  first_number INTEGER NOT NULL,
  number_count INTEGER NOT NULL,
  given_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
  PRIMARY KEY (scope, period, request_key)
) WITHOUT ROWID`,
  ]
}

interface Prepared {
  readonly find: SqliteStatement
  readonly take: SqliteStatement
  readonly keep: SqliteStatement
}

function statementsFor(options: SequenceTableOptions): Readonly<Record<keyof Prepared, string>> {
  const { counters, keys } = sequenceTablesOf(options, '"')
  const number = 'CAST(? AS INTEGER)'
  return {
    find: `SELECT first_number AS first, number_count AS count FROM ${keys}
WHERE scope = ? AND period = ? AND request_key = ?`,
    take: `INSERT INTO ${counters} AS counter (scope, period, last_number) SELECT ?, ?, ${number} WHERE ${number} <= ${number}
ON CONFLICT (scope, period) DO UPDATE SET last_number = counter.last_number + excluded.last_number
WHERE counter.last_number + excluded.last_number <= ${number}
RETURNING last_number - ${number} + 1 AS first, ${number} AS count`,
    keep: `INSERT INTO ${keys} (scope, period, request_key, first_number, number_count)
SELECT counter.scope, counter.period, ?, counter.last_number - ${number} + 1, ${number} FROM ${counters} AS counter
WHERE counter.scope = ? AND counter.period = ? RETURNING first_number AS first, number_count AS count`,
  }
}

function inTransaction(database: SqliteDatabase, request: SequenceRequest, prepared: Prepared): unknown {
  database.exec('BEGIN IMMEDIATE')
  try {
    const row = taken(request, prepared)
    database.exec('COMMIT')
    return row
  } catch (error) {
    try {
      database.exec('ROLLBACK')
    } catch {
      // SQLite has rolled back by itself, as it does when the disk is full: what went wrong is told.
    }
    throw error
  }
}

function taken(request: SequenceRequest, { find, take, keep }: Prepared): unknown {
  const { scope, period, count, key } = request
  const limit = limitOf(request)
  const known = key === undefined ? undefined : find.get(scope, period, key)
  if (known) return known
  const row: unknown = take.get(scope, period, count, count, limit, limit, count, count) ?? undefined
  return row === undefined || key === undefined ? row : keep.get(key, count, count, scope, period)
}
