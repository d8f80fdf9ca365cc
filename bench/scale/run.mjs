import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { contestants, memoryJobs } from './contestants.mjs'
import { oneRun } from './one-run.mjs'
import { feedOf } from './records.mjs'

/**
 * How fast records pass through the command, beside programs that do less, and whether its memory grows with their number. Each run is a process
 * of its own, fed through a pipe by this one; contestants take turns. Quoted is the quickest round of each: on a machine that does other
 * things too, that is the one least disturbed. The figures go to `results.json`, from which docs/scale.md takes them.
 */
const rounds = Number(process.env.ROUNDS ?? 5)
const rows = Number(process.env.ROWS ?? 200_000)
const [few, many] = [20_000, Number(process.env.MANY_ROWS ?? 2_000_000)]

const seconds = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]))
for (let round = 0; round < rounds; round += 1) {
  for (const name of round % 2 ? Object.keys(contestants).reverse() : Object.keys(contestants)) {
    const { format = 'ndjson', args } = contestants[name]
    seconds[name].push((await oneRun(args, feedOf(format, rows))).seconds)
  }
}
const throughput = Object.fromEntries(
  Object.entries(seconds).map(([name, times]) => [name, Math.round(rows / Math.min(...times))]),
)
process.stdout.write(`\nrecords per second, of ${rows}, the quickest of ${rounds} rounds\n`)
for (const [name, rate] of Object.entries(throughput)) process.stdout.write(`${name.padEnd(36)} ${rate}\n`)

const memory = {}
for (const [name, { format, args }] of Object.entries(memoryJobs)) {
  const peaks = []
  for (const count of [few, many]) peaks.push((await oneRun(args, feedOf(format, count))).peak)
  memory[name] = { few: Math.round(peaks[0]), many: Math.round(peaks[1]) }
  process.stdout.write(`${name.padEnd(36)} ${memory[name].few} MB for ${few}, ${memory[name].many} MB for ${many}\n`)
}

const machine = { processor: cpus()[0].model, cores: cpus().length, node: process.version, load: loadavg()[0] }
const results = { machine, rows, rounds, throughput, memoryRows: { few, many }, memory }
writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`)
