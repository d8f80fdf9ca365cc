import type { Readable, Writable } from 'node:stream'

/** A stream of the process that may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** Why the process has to stop: it was told to, or nobody reads its output any more. */
export type StopCause = 'signal' | 'unread'

/** What the commands need of the process around them. */
export interface Host {
  readonly stdin: Readable
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  /** The program that threads run: this one. */
  readonly threadProgram: URL
  /** Asked, in order of entry, when the process is told to stop: whatever has to be undone or said before it ends. */
  readonly onStop: Set<(cause: StopCause) => void>
}

/** Writes one line for people to the standard error. */
export function say(host: Host, line: string): void {
  host.stderr.write(`${line}\n`)
}

/** Whether a stream should be coloured: NO_COLOR and FORCE_COLOR decide before the stream does. */
export function isColoured(stream: Output, env: Host['env']): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0'
  return stream.isTTY === true && env.TERM !== 'dumb'
}
