import { DuckDBInstance } from '@duckdb/node-api'

/**
 * A table through the filter and back. `node duckdb.mjs out FILE.duckdb TABLE > records.ndjson` writes its rows, in order;
 * `node duckdb.mjs in FILE.duckdb TABLE < answers.ndjson` stores the answers beside them, by the number of the row.
 */
const [what, file, table] = process.argv.slice(2)
const connection = await (await DuckDBInstance.create(file)).connect()
if (what === 'out') {
  await connection.run(`COPY (FROM ${table} ORDER BY rowid) TO '/dev/stdout' (FORMAT json)`)
} else {
  await connection.run(`
    CREATE OR REPLACE TABLE ${table}_judged AS
    FROM read_ndjson('/dev/stdin', columns = {row: 'BIGINT', ok: 'BOOLEAN', value: 'JSON', issues: 'JSON', tier: 'JSON', review: 'JSON'})`)
  const [{ records, accepted }] = await rowsOf(
    `SELECT count(*) records, count(*) FILTER (ok) accepted FROM ${table}_judged`,
  )
  process.stdout.write(`${records} judged, ${accepted} accepted\n`)
}

async function rowsOf(query) {
  return (await connection.runAndReadAll(query)).getRowObjectsJson()
}
