import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('one-run.mjs', import.meta.url))
const contenders = ['kehu', 'duckdbPlain', 'duckdbTuned']

/**
 * The same job for all: kehu on one thread, DuckDB on two, each in a process of its own, by turns. What they find is compared
 * before any time is quoted. Reading the records is not timed; the peak of the memory is of the whole process.
 *
 * @param {number} count how many records
 * @param {number} rounds how often each runs; medians are told
 */
export function compareSpeed(count, rounds) {
  const runs = Array.from({ length: rounds }, () => contenders.map((name) => ({ name, ...runOf(name, count) }))).flat()
  const [{ pairs, sum }] = runs
  const different = runs.find((run) => run.pairs !== pairs || run.sum !== sum)
  if (different) throw new Error(`${different.name} finds ${different.pairs} pairs, and kehu ${pairs}.`)
  const [kehu, plain, tuned] = contenders.map((name) => mediansOf(runs.filter((run) => run.name === name)))
  return { count, rounds, pairs, kehu, plain, tuned }
}

function runOf(name, count) {
  return JSON.parse(execFileSync(process.execPath, [script, name, String(count)], { encoding: 'utf8' }))
}

function mediansOf(runs) {
  return Object.fromEntries(['milliseconds', 'cpu', 'peak', 'start'].map((figure) => [figure, median(runs, figure)]))
}

function median(runs, figure) {
  const values = runs.map((run) => run[figure]).sort((a, b) => a - b)
  return values[Math.floor(values.length / 2)]
}
