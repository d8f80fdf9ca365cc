import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { peakIn, tellingPeak } from '../scale/one-run.mjs'

/**
 * Runs a program of Node to its end with a file as its standard input: milliseconds by the clock, its peak of memory in
 * megabytes, and how many records it refused.
 */
export async function oneRun(args, file) {
  const begin = performance.now()
  const input = openSync(file)
  const child = spawn(process.execPath, [...tellingPeak, ...args], { stdio: [input, 'pipe', 'pipe'] })
  closeSync(input)
  const told = tailOf(child.stdout)
  const complaints = tailOf(child.stderr)
  const [code] = await once(child, 'close')
  const refused = /(?:✗ )?refused (\d+)/.exec(told())?.[1]
  if (code > 1 || refused === undefined) throw new Error(`${args.join(' ')} ended with ${code}: ${complaints()}`)
  return { milliseconds: performance.now() - begin, peak: peakIn(complaints()), refused: Number(refused) }
}

/** The end of what a stream says. */
function tailOf(stream) {
  let tail = ''
  stream.setEncoding('utf8').on('data', (text) => {
    tail = (tail + text).slice(-8000)
  })
  return () => tail
}
