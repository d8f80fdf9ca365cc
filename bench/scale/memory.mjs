import { memoryJobs } from './contestants.mjs'
import { oneRun } from './one-run.mjs'
import { feedOf } from './records.mjs'
import { keep } from './results.mjs'

/** The peak of the memory of a whole process, for few rows and for many. */
const few = 20_000
const many = Number(process.env.MANY_ROWS ?? 2_000_000)
const peaks = {}
for (const [name, { format, args }] of Object.entries(memoryJobs)) {
  const ofFew = await oneRun(args, feedOf(format, few))
  const ofMany = await oneRun(args, feedOf(format, many))
  peaks[name] = { few: Math.round(ofFew.peak), many: Math.round(ofMany.peak) }
  process.stdout.write(`${name.padEnd(32)} ${peaks[name].few} MB for ${few} rows, ${peaks[name].many} MB for ${many}\n`)
}
keep('memory', { few, many, peaks })
