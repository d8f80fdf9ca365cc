import { closeSync, openSync, readSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { patterns, rules } from '../../record/rules.mjs'
import { tell } from '../tell.mjs'

/** `node duckdb.mjs csv FILE`: one thread counts what the reduced rules refuse, the one part of the check that SQL can say. */
const [format, file] = process.argv.slice(2)
const quoted = (text) => `'${text.replaceAll("'", "''")}'`
const listOf = (codes) => `(${codes.map(quoted).join(', ')})`

const typed = (keys, typeOf) => `{${keys.map((key) => `${key}: '${typeOf(key)}'`).join(', ')}}`

/** It is told all that it would else find out by reading the beginning twice. */
const sources = {
  csv: () => {
    const columns = typed(firstLineOf(file).split(','), () => 'varchar')
    return `read_csv(${quoted(file)}, auto_detect = false, columns = ${columns}, header = true, delim = ',', quote = '"', escape = '"')`
  },
  ndjson: () => {
    const columns = typed(Object.keys(rules), (key) => (rules[key].kind === 'codes' ? 'varchar[]' : 'varchar'))
    return `read_json(${quoted(file)}, format = 'newline_delimited', columns = ${columns})`
  },
}

const conditions = Object.entries(rules).map(([key, rule]) => {
  const condition = `coalesce(${conditionOf(key, rule)}, false)`
  return rule.required ? condition : `(${key} is null or ${condition})`
})
const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
const connection = await instance.connect()
const reader = await connection.runAndReadAll(
  `select count(*) filter (where not (${conditions.join(' and ')}))::integer from ${sources[format]()}`,
)
tell(reader.getRows()[0][0])

function firstLineOf(path) {
  const head = Buffer.alloc(4096)
  const descriptor = openSync(path)
  readSync(descriptor, head)
  closeSync(descriptor)
  return head.toString('utf8').split('\n')[0]
}

function conditionOf(key, { kind, minimum, maximum, pattern, codes }) {
  switch (kind) {
    case 'text': {
      const length = `length(${key}) between ${minimum} and ${maximum}`
      return pattern ? `${length} and regexp_matches(${key}, ${quoted(patterns[pattern].source)})` : length
    }
    case 'code':
      return `${key} in ${listOf(codes)}`
    case 'codes': {
      const list = format === 'csv' ? `string_split(${key}, '/')` : key
      return `list_has_all([${codes.map(quoted).join(', ')}], ${list})`
    }
    case 'date':
      return `length(${key}) = 10 and try_cast(${key} as date) is not null`
    case 'amount': {
      const amount = `try_cast(${key} as double)`
      return `${amount} between 0 and 100000000 and round(${amount} * 100) / 100 = ${amount}`
    }
  }
}
