import { DuckDBInstance } from '@duckdb/node-api'
import { distance } from 'fastest-levenshtein'

/** How alike the names of each pair are: 1 less the share of slips in the longer one. */
export function levenshteinOf(pairs) {
  return pairs.map(([one, other]) => 1 - distance(one, other) / Math.max(one.length, other.length))
}

/** How alike the names of each pair are, by the measure that DuckDB brings for names. */
export async function jaroWinklerOf(pairs) {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run('create table pair (id integer, one varchar, other varchar)')
  const appender = await connection.createAppender('pair')
  for (const [id, [one, other]] of pairs.entries()) {
    appender.appendInteger(id)
    appender.appendVarchar(one)
    appender.appendVarchar(other)
    appender.endRow()
  }
  appender.closeSync()
  const reader = await connection.runAndReadAll('select jaro_winkler_similarity(one, other) from pair order by id')
  return reader.getRows().map(([likeness]) => likeness)
}
