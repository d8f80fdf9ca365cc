import { afterLostRaces } from './lost-races.ts'
import { type MysqlStatements, mysqlStatementsFor } from './mysql-sequence-tables.ts'
import { answerTo, limitOf, refuseUnsound } from './sequence-answer.ts'
import type { SequenceRequest, SequenceStore } from './sequence-store.ts'
import type { SequenceTableOptions } from './sequence-tables.ts'

/** A `Connection` of mysql2/promise: one statement, its values, and its result before the description of the columns. */
export interface MysqlConnection {
  execute(statement: string, values: (string | number)[]): Promise<readonly unknown[]>
}

/** A connection that a pool lends. */
export interface MysqlPoolConnection extends MysqlConnection {
  beginTransaction(): Promise<unknown>
  commit(): Promise<unknown>
  rollback(): Promise<unknown>
  release(): void
  destroy(): void
}

/** A `Pool` of mysql2/promise. */
export interface MysqlPool extends MysqlConnection {
  getConnection(): Promise<MysqlPoolConnection>
}

/** Number of the error for a key that is there already. */
const keyIsKept = 1062

/** Numbers of errors: a key that is kept; deadlock; a row that was changed since it was read. Nothing was taken. */
const lost = [keyIsKept, 1213, 1020]

/**
 * A sequence store in MySQL or MariaDB (InnoDB). A request without a key is one statement; a request with a key is one
 * transaction on a connection of the pool. The tables are those of `mysqlSequenceTables`.
 *
 * Hint: a connection instead of a pool is used as it is, in whatever transaction of yours it runs; nothing is begun or
 * committed on it. Then two processes that come with the same key at the same time get the same numbers, and leave a gap.
 *
 * @throws TypeError for a client of another shape; RangeError for a name of a table that is none.
 */
export function mysqlSequenceStore(
  client: MysqlPool | MysqlConnection,
  options: SequenceTableOptions = {},
): SequenceStore {
  if (typeof client?.execute !== 'function' || 'promise' in client) {
    throw new TypeError(
      'mysqlSequenceStore: pass a Pool or Connection of mysql2/promise; one of mysql2 gives it by its promise()',
    )
  }
  const statements = mysqlStatementsFor(options)
  const serve = 'getConnection' in client ? servedByPool(client, statements) : servedByConnection(client, statements)
  return {
    async allocate(request) {
      refuseUnsound(request)
      return answerTo(
        request,
        request.key === undefined ? await taken(client, request, statements) : await serve(request),
      )
    },
  }
}

interface Taken {
  readonly first: number
  readonly count: number
}

/** Takes numbers in one statement; `undefined` where too few are left. */
async function taken(
  connection: MysqlConnection,
  request: SequenceRequest,
  { take }: MysqlStatements,
): Promise<Taken | undefined> {
  const { scope, period, count } = request
  const limit = limitOf(request)
  if (count > limit) return undefined
  const [result] = await connection.execute(take, [scope, period, count, count, limit, count])
  const told: unknown = typeof result === 'object' && result !== null ? Reflect.get(result, 'insertId') : undefined
  const last = Number(told)
  if (told === undefined || !Number.isSafeInteger(last)) {
    throw new TypeError('mysqlSequenceStore: the client gave no insertId; pass a client of mysql2/promise')
  }
  return last === 0 ? undefined : { first: last - count + 1, count }
}

/** What is kept for the key, or taken and kept for it in one go. */
type Serve = (request: SequenceRequest) => Promise<unknown>

function servedByPool(pool: MysqlPool, statements: MysqlStatements): Serve {
  return async (request) => {
    const work = async () =>
      (await found(pool, request, statements.find)) ??
      (await inTransaction(pool, (connection) => takenAndKept(connection, request, statements)))
    // What was refused may have been kept for the same key meanwhile.
    return (await afterLostRaces(work, { lost })) ?? (await found(pool, request, statements.find))
  }
}

function servedByConnection(connection: MysqlConnection, statements: MysqlStatements): Serve {
  // In a transaction of the host a plain reading sees the past only; this one sees what is there, and waits for it.
  const findNow = `${statements.find} LOCK IN SHARE MODE`
  const serve: Serve = async (request) => {
    const known = await found(connection, request, statements.find)
    if (known) return known
    try {
      return (await takenAndKept(connection, request, statements)) ?? (await found(connection, request, findNow))
    } catch (error) {
      if (error instanceof Error && 'errno' in error && error.errno === keyIsKept) {
        return found(connection, request, findNow)
      }
      throw error
    }
  }
  return inTurn(serve)
}

async function found(connection: MysqlConnection, { scope, period, key = '' }: SequenceRequest, find: string) {
  const [rows] = await connection.execute(find, [scope, period, key])
  const row: unknown = Array.isArray(rows) ? rows[0] : undefined
  return row
}

async function takenAndKept(connection: MysqlConnection, request: SequenceRequest, statements: MysqlStatements) {
  const range = await taken(connection, request, statements)
  const { scope, period, key = '' } = request
  if (range) await connection.execute(statements.keep, [scope, period, key, range.first, range.count])
  return range
}

async function inTransaction<Result>(
  pool: MysqlPool,
  work: (connection: MysqlConnection) => Promise<Result>,
): Promise<Result> {
  const connection = await pool.getConnection()
  try {
    await connection.beginTransaction()
    const result = await work(connection)
    await connection.commit()
    connection.release()
    return result
  } catch (error) {
    // A connection that cannot go back is not lent again.
    await connection.rollback().then(
      () => connection.release(),
      () => connection.destroy(),
    )
    throw error
  }
}

/** Requests on one connection are served one after the other, so that they do not race among themselves. */
function inTurn(serve: Serve): Serve {
  let before: Promise<unknown> = Promise.resolve()
  return (request) => {
    const turn = before.then(() => serve(request))
    before = turn.catch(() => undefined)
    return turn
  }
}
