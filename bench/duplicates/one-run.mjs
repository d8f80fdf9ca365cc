import { customersOf } from './records.mjs'

/** One contender in a process of its own, so that its memory is its own: prints what it found, how long it took by the
 * clock and by the processor, and its peak. */
const [contender, count] = process.argv.slice(2)
const customers = customersOf(Number(count))
const contenders = { kehu, duckdbPlain: duckdbBy('plain'), duckdbTuned: duckdbBy('tuned') }
const { start, run } = await contenders[contender](customers)
const [begin, used] = [performance.now(), process.cpuUsage()]
const found = await run()
const milliseconds = performance.now() - begin
const { user, system } = process.cpuUsage(used)
const peak = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ ...found, milliseconds, cpu: (user + system) / 1000, peak, start }))

async function kehu(records) {
  const { duplicateIndexOf } = await import('kehu/duplicates')
  const { job, model } = await import('./job.mjs')
  return {
    start: memory(),
    run() {
      const index = duplicateIndexOf(model, job, records.length)
      for (const record of records) index.add(record)
      let [pairs, sum] = [0, 0]
      for (const { one, other } of index.pairs()) {
        pairs += 1
        sum += one * 31 + other
      }
      return { pairs, sum }
    },
  }
}

function duckdbBy(way) {
  return async (records) => {
    const { loadedDatabase, pairsByDuckdb, ...ways } = await import('./duckdb.mjs')
    const connection = await loadedDatabase(records, 2)
    records.length = 0
    return { start: memory(), run: () => pairsByDuckdb(connection, ways[way]) }
  }
}

function memory() {
  return process.memoryUsage().rss / 1024 / 1024
}
