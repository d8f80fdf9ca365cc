import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Says at the end of a process how much memory it took at most, in kilobytes; of all its threads, however many say so. */
const teller = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write(['peak', process.resourceUsage().maxRSS, '\\n'].join(' ')))",
)}`

/** Options of Node with which a process tells its peak. */
export const tellingPeak = ['--import', teller]

/** The peak in megabytes that a process told. */
export function peakIn(told) {
  return Math.max(...[...told.matchAll(/^peak (\d+)/gm)].map(([, kilobytes]) => Number(kilobytes))) / 1024
}

/** Runs a program of Node to its end, fed with these pieces: its wall time in seconds and its peak of memory in megabytes. */
export async function oneRun(args, pieces) {
  const begin = performance.now()
  const child = spawn(process.execPath, [...tellingPeak, ...args], { stdio: ['pipe', 'pipe', 'pipe'] })
  let told = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    told = (told + text).slice(-1000)
  })
  child.stdout.resume()
  const ended = once(child, 'close')
  for (const piece of pieces) if (!child.stdin.write(piece)) await once(child.stdin, 'drain')
  child.stdin.end()
  const [code] = await ended
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${told}`)
  return { seconds: (performance.now() - begin) / 1000, peak: peakIn(told) }
}
