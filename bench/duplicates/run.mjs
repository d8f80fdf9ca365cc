import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * A million records, the same job: kehu on one thread, DuckDB on two, each in a process of its own, by turns. What both find is
 * compared before any time is quoted. Reading the records is not timed; the peak of the memory is of the whole process.
 */
const count = Number(process.env.RECORDS ?? 1_000_000)
const rounds = Number(process.env.ROUNDS ?? 3)
const contenders = ['kehu', 'duckdb']
const script = fileURLToPath(new URL('one-run.mjs', import.meta.url))
const runs = Array.from({ length: rounds }, () => contenders.map((name) => [name, runOf(name)])).flat()

const [first] = runs
const different = runs.find(([, { pairs, sum }]) => pairs !== first[1].pairs || sum !== first[1].sum)
if (different) throw new Error(`${different[0]} finds ${different[1].pairs} pairs, and ${first[0]} ${first[1].pairs}.`)

process.stdout.write(`\n${count} records, ${first[1].pairs} pairs, the same by both\n`)
const seconds = Object.fromEntries(contenders.map((name) => [name, median(name, 'milliseconds') / 1000]))
for (const name of contenders) {
  const share = (seconds[name] / seconds.duckdb).toFixed(2)
  process.stdout.write(
    `${name.padEnd(8)} ${seconds[name].toFixed(1)} s (× ${share} of duckdb), peak ${median(name, 'peak').toFixed(0)} MB\n`,
  )
}

function runOf(name) {
  return JSON.parse(execFileSync(process.execPath, [script, name, String(count)], { encoding: 'utf8' }))
}

function median(name, figure) {
  const values = runs.flatMap(([one, result]) => (one === name ? [result[figure]] : [])).sort((a, b) => a - b)
  return values[Math.floor(values.length / 2)]
}
