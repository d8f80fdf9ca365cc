import { fileURLToPath } from 'node:url'
import { today } from '../record/today.mjs'

const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const program = (name, ...words) => [fileURLToPath(new URL(`programs/${name}.mjs`, import.meta.url)), ...words]
const check = (format, ...words) => [
  command,
  'check',
  '-',
  '--input',
  format,
  '--today',
  today,
  '--locale',
  'en',
  ...words,
]

const filter = (...words) => [command, 'filter', '--today', today, ...words]

/** Programs that read a file on the standard input, or by its path, and say how many records they refuse. */
const kehu = (format) => ({
  'kehu check': { args: () => check(format) },
  'kehu check --jobs 2': { args: () => check(format, '--jobs', '2') },
  'kehu/pipeline': { args: () => program('pipeline', format) },
})
const duckdb = (format) => ({ 'DuckDB, one thread': { args: (file) => program('duckdb', format, file) } })

/** The commands that work on two threads as well. */
export const threaded = ['kehu filter', 'kehu check']
export const onTwoThreads = (name) => `${name} --jobs 2`

export const ours = [...threaded, ...threaded.map(onTwoThreads), 'kehu/pipeline', 'JSON.parse, then kehu']

/** By format, in the order of the tables: the first is what the others are compared with. */
export const contenders = {
  ndjson: {
    'read, split, JSON.parse': { args: () => program('json-parse'), checksNothing: true },
    'kehu filter': { args: () => filter() },
    'kehu filter --jobs 2': { args: () => filter('--jobs', '2') },
    ...kehu('ndjson'),
    'JSON.parse, then kehu': { args: () => program('objects') },
    ...duckdb('ndjson'),
  },
  csv: {
    ...duckdb('csv'),
    ...kehu('csv'),
    'uDSV, then kehu': { args: () => program('udsv') },
    'PapaParse, then kehu': { args: () => program('papaparse') },
    'csv-parse, then kehu': { args: () => program('csv-parse') },
  },
}
