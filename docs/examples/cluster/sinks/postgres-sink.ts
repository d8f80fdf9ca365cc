import pg from 'pg'
import type { Sink } from './sink.ts'

/** `json`, not `jsonb`, keeps a text as it was written. */
const tables = `
  CREATE TABLE IF NOT EXISTS kehu_chunks (
    run text, start bigint, summary json NOT NULL, PRIMARY KEY (run, start));
  CREATE TABLE IF NOT EXISTS kehu_rows (
    run text, row bigint, ok boolean NOT NULL, record json NOT NULL, issues json NOT NULL, PRIMARY KEY (run, row));`

/** One statement is one transaction: rows and summary are there together or not at all. */
const storing = `
  WITH chunk AS (INSERT INTO kehu_chunks VALUES ($1, $2, $3) ON CONFLICT DO NOTHING)
  INSERT INTO kehu_rows SELECT $1, * FROM unnest($4::bigint[], $5::boolean[], $6::json[], $7::json[])
  ON CONFLICT DO NOTHING`

/** Two tables in a PostgreSQL. */
export async function postgresSink(connectionString: string): Promise<Sink> {
  const pool = new pg.Pool({ connectionString, max: 4 })
  // Without a listener a connection that is lost while idle would end the program; the pool makes another.
  pool.on('error', () => undefined)
  // Two that make a table at the same moment would hinder each other.
  await pool.query(`BEGIN; SELECT pg_advisory_xact_lock(20261125); ${tables} COMMIT`)

  async function rowsOf(text: string, values: readonly unknown[]) {
    return (await pool.query(text, [...values])).rows
  }
  return {
    async store({ run, start }, { rows, summary }) {
      const columns = [
        rows.map(({ row }) => row),
        rows.map(({ ok }) => ok),
        rows.map(({ record }) => JSON.stringify(record)),
        rows.map(({ issues }) => JSON.stringify(issues)),
      ]
      await rowsOf(storing, [run, start, JSON.stringify(summary), ...columns])
    },
    async has({ run, start }) {
      return (await rowsOf('SELECT FROM kehu_chunks WHERE run = $1 AND start = $2', [run, start])).length > 0
    },
    async stored(run) {
      const found = await rowsOf('SELECT start FROM kehu_chunks WHERE run = $1', [run])
      return new Set(found.map(({ start }) => Number(start)))
    },
    async summaries(run) {
      const found = await rowsOf('SELECT summary FROM kehu_chunks WHERE run = $1', [run])
      return found.map(({ summary }) => summary)
    },
    async rows(run) {
      const found = await rowsOf('SELECT row, ok, record, issues FROM kehu_rows WHERE run = $1 ORDER BY row', [run])
      return found.map(({ row, ...rest }) => ({ row: Number(row), ...rest }))
    },
    close: () => pool.end(),
  }
}
