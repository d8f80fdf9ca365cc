import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { peakIn, tellingPeak } from '../scale/one-run.mjs'

/** What `kehu filter` says of each record that it refuses; other programs say their count at the end. */
const refusal = Buffer.from('"ok":false')

/**
 * Runs a program of Node to its end with a file as its standard input: milliseconds by the clock, its peak of memory in
 * megabytes, and how many records it refused.
 */
export async function oneRun(args, file) {
  const begin = performance.now()
  const input = openSync(file)
  const child = spawn(process.execPath, [...tellingPeak, ...args], { stdio: [input, 'pipe', 'pipe'] })
  closeSync(input)
  const refusals = countOf(child.stdout, refusal)
  const told = tailOf(child.stdout)
  const complaints = tailOf(child.stderr)
  const [code] = await once(child, 'close')
  if (code > 1) throw new Error(`${args.join(' ')} ended with ${code}: ${complaints()}`)
  const refused = Number(/refused (\d+)/.exec(told())?.[1] ?? refusals())
  return { milliseconds: performance.now() - begin, peak: peakIn(complaints()), refused }
}

/** The end of what a stream says. */
function tailOf(stream) {
  let tail = Buffer.alloc(0)
  stream.on('data', (piece) => {
    tail = Buffer.concat([tail, piece]).subarray(-8000)
  })
  return () => tail.toString('utf8')
}

/** How often a stream of bytes says these. */
function countOf(stream, bytes) {
  let count = 0
  let rest = Buffer.alloc(0)
  stream.on('data', (piece) => {
    const joined = Buffer.concat([rest, piece])
    for (let at = joined.indexOf(bytes); at >= 0; at = joined.indexOf(bytes, at + bytes.length)) count += 1
    rest = joined.subarray(Math.max(0, joined.length - bytes.length + 1))
  })
  return () => count
}
