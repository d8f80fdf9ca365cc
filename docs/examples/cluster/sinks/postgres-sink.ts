import pg from 'pg'
import { nameOf } from '../tasks/task.ts'
import type { Sink } from './sink.ts'

/** `json`, not `jsonb`, keeps a text as it was written. */
const tables = `
  CREATE TABLE IF NOT EXISTS kehu_answers (
    run text, task text, kind text NOT NULL, answer json NOT NULL, PRIMARY KEY (run, task));
  CREATE TABLE IF NOT EXISTS kehu_rows (
    run text, row bigint, ok boolean NOT NULL, record json NOT NULL, issues json NOT NULL, PRIMARY KEY (run, row));
  CREATE TABLE IF NOT EXISTS kehu_keys (
    run text, shard integer, task text, keys json NOT NULL, PRIMARY KEY (run, shard, task));`

/** One statement is one transaction: answer, rows and keys are there together or not at all. */
const storing = `
  WITH answers AS (INSERT INTO kehu_answers VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING),
  keys AS (
    INSERT INTO kehu_keys SELECT $1, place - 1, $2, sheet FROM unnest($5::json[]) WITH ORDINALITY AS sheets (sheet, place)
    ON CONFLICT DO NOTHING)
  INSERT INTO kehu_rows SELECT $1, * FROM unnest($6::bigint[], $7::boolean[], $8::json[], $9::json[])
  ON CONFLICT DO NOTHING`

/** Three tables in a PostgreSQL. */
export async function postgresSink(connectionString: string): Promise<Sink> {
  const pool = new pg.Pool({ connectionString, max: 4 })
  // Without a listener a connection that is lost while idle would end the program; the pool makes another.
  pool.on('error', () => undefined)
  // Two that make a table at the same moment would hinder each other.
  await pool.query(`BEGIN; SELECT pg_advisory_xact_lock(20261125); ${tables} COMMIT`)

  async function found(text: string, values: readonly unknown[]) {
    return (await pool.query(text, [...values])).rows
  }
  return {
    async store(task, { answer, rows, keys }) {
      const columns = [
        keys.map((sheet) => JSON.stringify(sheet)),
        rows.map(({ row }) => row),
        rows.map(({ ok }) => ok),
        rows.map(({ record }) => JSON.stringify(record)),
        rows.map(({ issues }) => JSON.stringify(issues)),
      ]
      await found(storing, [task.run, nameOf(task), task.kind, JSON.stringify(answer), ...columns])
    },
    async has(task) {
      const answers = await found('SELECT FROM kehu_answers WHERE run = $1 AND task = $2', [task.run, nameOf(task)])
      return answers.length > 0
    },
    async stored(run) {
      return new Set((await found('SELECT task FROM kehu_answers WHERE run = $1', [run])).map(({ task }) => task))
    },
    async answers(run, kind) {
      const rows = await found('SELECT answer FROM kehu_answers WHERE run = $1 AND kind = $2', [run, kind])
      return rows.map(({ answer }) => answer)
    },
    async keys(run, shard) {
      const rows = await found('SELECT keys FROM kehu_keys WHERE run = $1 AND shard = $2', [run, shard])
      return rows.map(({ keys }) => keys)
    },
    async records(run, rows) {
      const wanted = 'SELECT row, record FROM kehu_rows WHERE run = $1 AND row = ANY($2::bigint[]) ORDER BY row'
      return new Map((await found(wanted, [run, rows])).map(({ row, record }) => [Number(row), record]))
    },
    async rows(run) {
      const rows = await found('SELECT row, ok, record, issues FROM kehu_rows WHERE run = $1 ORDER BY row', [run])
      return rows.map(({ row, ...rest }) => ({ row: Number(row), ...rest }))
    },
    close: () => pool.end(),
  }
}
