import { contestants } from './contestants.mjs'
import { oneRun } from './one-run.mjs'
import { feedOf } from './records.mjs'
import { keep } from './results.mjs'

/**
 * The command beside programs that do less. Each run is a process of its own, fed through a pipe by this one; contestants take turns. Quoted is
 * the quickest round of each: on a machine that does other things too, that is the one least disturbed.
 */
const rounds = Number(process.env.ROUNDS ?? 5)
const rows = Number(process.env.ROWS ?? 200_000)
const names = Object.keys(contestants)
const seconds = Object.fromEntries(names.map((name) => [name, []]))

for (let round = 0; round < rounds; round += 1) {
  for (const name of round % 2 ? names.toReversed() : names) {
    const { format, args } = contestants[name]
    seconds[name].push((await oneRun(args, feedOf(format, rows))).seconds)
  }
}

const rates = Object.fromEntries(names.map((name) => [name, Math.round(rows / Math.min(...seconds[name]))]))
process.stdout.write(`\nrecords per second, of ${rows}, the quickest of ${rounds} rounds\n`)
for (const name of names) process.stdout.write(`${name.padEnd(32)} ${rates[name]}\n`)
keep('throughput', { rows, rounds, rates })
