import { apart } from '../apart.mjs'
import { mediansOf } from '../harness.mjs'

const module = new URL('contender.mjs', import.meta.url)

/**
 * Median nanoseconds per record by contender, each in a process of its own; of one that does not start, what it says.
 *
 * @param {string[]} files of contenders
 * @param {string} verb
 * @param {string} set of records
 */
export async function measure(files, verb, set, options, nodeOptions) {
  const started = {}
  try {
    for (const file of files) started[file] = await apart(module, [file, verb, set], nodeOptions)
    const timers = Object.fromEntries(files.map((file) => [file, started[file].timer]))
    const medians = await mediansOf(timers, options)
    process.stdout.write(`${verb}, ${set}: measured\n`)
    return Object.fromEntries(files.map((file) => [file, medians[file] ?? started[file].error]))
  } finally {
    for (const { stop } of Object.values(started)) stop()
  }
}
