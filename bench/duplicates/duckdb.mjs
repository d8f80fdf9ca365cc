import { DuckDBInstance } from '@duckdb/node-api'
import { job } from './job.mjs'

/** A database in memory with the customers in a table, on so many threads. */
export async function loadedDatabase(customers, threads) {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) })
  const connection = await instance.connect()
  await connection.run('create table customer (id integer, name varchar, phone varchar)')
  const appender = await connection.createAppender('customer')
  customers.forEach(({ name, phone }, id) => {
    appender.appendInteger(id)
    appender.appendVarchar(name)
    appender.appendVarchar(phone)
    appender.endRow()
  })
  appender.closeSync()
  return connection
}

/** Finds the pairs by one of the ways to write it, and answers with how many, and a sum by which to compare them. */
export async function pairsByDuckdb(connection, { grams, shared }) {
  await connection.run(
    'drop table if exists named; drop table if exists place; drop table if exists candidate; drop table if exists found',
  )
  for (const statement of statementsOf(grams, shared)) await connection.run(statement)
  const reader = await connection.runAndReadAll(
    'select count(*)::integer, sum(one::bigint * 31 + other)::double from found',
  )
  const [pairs, sum] = reader.getRows()[0]
  return { pairs, sum }
}

/** As one writes it: pairs of characters are texts, and what two lists share is asked of the function for it. */
export const plain = {
  grams: 'list_distinct([substring(name, i, 2) for i in range(1, length(name))])',
  shared: 'len(list_intersect(a.grams, b.grams))',
}

/** Tuned: pairs of characters are numbers, for lists of numbers meet faster; and a filter is quicker than the function. */
export const tuned = {
  grams: `list_distinct(list_transform(range(1, length(name)),
     lambda i: unicode(substring(name, i, 1))::bigint * 65536 + unicode(substring(name, i + 1, 1))))`,
  shared: 'len(list_filter(a.grams, lambda g: list_contains(b.grams, g)))',
}

const statementsOf = (grams, shared) => [
  `create temp table named as select id, phone, ${grams} as grams from customer`,
  'create temp table place as select id, unnest(grams) as gram from named',
  `create temp table candidate as
   with rare as (select gram from place group by gram having count(*) between 2 and ${job.rareIn}),
   kept as (select id, gram from place semi join rare using (gram)),
   numbers as (select phone from customer group by phone having count(*) between 2 and ${job.mostInBlock})
   select one.id as one, other.id as other from kept one join kept other on one.gram = other.gram and one.id < other.id
   union
   select one.id, other.id from customer one join customer other on one.phone = other.phone and one.id < other.id
   where one.phone in (select phone from numbers)`,
  `create temp table found as
   select one, other, likeness from (
     select one, other, 2 * ${shared} / (len(a.grams) + len(b.grams)) as likeness
     from candidate join named a on a.id = one join named b on b.id = other)
   where likeness >= ${job.atLeast}`,
]
