import { afterLostRaces } from './lost-races.ts'
import { answerTo, limitOf, refuseUnsound } from './sequence-answer.ts'
import type { SequenceStore } from './sequence-store.ts'
import { type SequenceTableOptions, sequenceTablesOf } from './sequence-tables.ts'

/** What is asked of a client of PostgreSQL: a `Pool` or `Client` of pg, and PGlite, are such. */
export interface PostgresClient {
  query(text: string, values: (string | number)[]): Promise<{ readonly rows: readonly unknown[] }>
}

/** The part of postgres.js that is used: its `sql`, or the `sql` of one of its transactions. */
export interface PostgresJs {
  unsafe(text: string, values: (string | number)[]): PromiseLike<readonly unknown[]>
}

/** SQLSTATE: the key was kept by another process meanwhile; not serializable; deadlock. Nothing was taken. */
const lost = ['23505', '40001', '40P01']

/** SQLSTATE: an error before has ended the transaction that the host runs. */
const transactionIsLost = '25P02'

/**
 * A sequence store in PostgreSQL. Each request is one statement, so any connection of a pool will do, under any isolation
 * level. The tables are those of `postgresSequenceTables`.
 *
 * Hint: on a client that runs a transaction of yours, numbers are taken with its commit and others wait for it.
 *
 * @throws TypeError for a client of another shape; RangeError for a name of a table that is none.
 */
export function postgresSequenceStore(client: PostgresClient, options: SequenceTableOptions = {}): SequenceStore {
  if (typeof client?.query !== 'function') {
    throw new TypeError(
      'postgresSequenceStore: pass a Pool or Client of pg, a PGlite, or queryOfPostgresJs(sql) for postgres.js',
    )
  }
  const statements = statementsFor(options)
  return {
    async allocate(request) {
      refuseUnsound(request)
      const { scope, period, count, key } = request
      const values = [scope, period, count, limitOf(request)]
      const serve = async () => {
        const result =
          key === undefined
            ? await client.query(statements.take, values)
            : await client.query(statements.takeForKey, [...values, key])
        return rowsOf(result)[0]
      }
      const served = () => afterLostRaces(serve, { lost, transactionIsLost })
      // What was refused may have been kept for the same key since the statement began; the next one sees it.
      return answerTo(request, (await served()) ?? (key === undefined ? undefined : await served()))
    },
  }
}

/** The `sql` of postgres.js as a client for `postgresSequenceStore`. */
export function queryOfPostgresJs(sql: PostgresJs): PostgresClient {
  if (typeof sql?.unsafe !== 'function') {
    throw new TypeError('queryOfPostgresJs: pass the sql that postgres() of postgres.js gives')
  }
  return { query: async (text, values) => ({ rows: await sql.unsafe(text, values) }) }
}

/** The statements that make the tables of `postgresSequenceStore`, for a migration. What is there already stays as it is. */
export function postgresSequenceTables(options: SequenceTableOptions = {}): readonly string[] {
  const { counters, keys } = sequenceTablesOf(options, '"')
  // Text in the order of its bytes: an upgrade of the system's languages cannot damage the index.
  return [
    `CREATE TABLE IF NOT EXISTS ${counters} (
  scope text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  last_number bigint NOT NULL,
  PRIMARY KEY (scope, period)
)`,
    `CREATE TABLE IF NOT EXISTS ${keys} (
  scope text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  request_key text COLLATE "C" NOT NULL,
  first_number bigint NOT NULL,
  number_count bigint NOT NULL,
  given_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (scope, period, request_key)
)`,
  ]
}

function statementsFor(options: SequenceTableOptions): { readonly take: string; readonly takeForKey: string } {
  const { counters, keys } = sequenceTablesOf(options, '"')
  const taken = (unless: string) => `INSERT INTO ${counters} AS counter (scope, period, last_number)
  SELECT $1::text, $2::text, $3::bigint WHERE $3::bigint <= $4::bigint${unless}
  ON CONFLICT (scope, period) DO UPDATE SET last_number = counter.last_number + excluded.last_number
  WHERE counter.last_number + excluded.last_number <= $4::bigint
  RETURNING last_number - $3::bigint + 1 AS first, $3::bigint AS count`
  return {
    take: taken(''),
    // Two processes with one key wait for each other at the counter. The second finds the key kept, and all it did is undone.
    takeForKey: `WITH known AS (
  SELECT first_number, number_count FROM ${keys}
  WHERE scope = $1::text AND period = $2::text AND request_key = $5::text
), taken AS (
  ${taken(' AND NOT EXISTS (SELECT 1 FROM known)')}
), kept AS (
  INSERT INTO ${keys} (scope, period, request_key, first_number, number_count)
  SELECT $1::text, $2::text, $5::text, first, count FROM taken
)
SELECT first_number AS first, number_count AS count FROM known UNION ALL SELECT first, count FROM taken`,
  }
}

function rowsOf(result: { readonly rows: readonly unknown[] } | undefined): readonly unknown[] {
  if (Array.isArray(result?.rows)) return result.rows
  throw new TypeError('postgresSequenceStore: the client gave no rows; pass a client of PostgreSQL')
}
