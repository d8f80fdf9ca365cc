#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads'
import type { Host, StopCause } from './host.ts'
import { runCommand } from './run-command.ts'
import { serveBatches } from './threads/serve-batches.ts'

let readsInput = false

const host: Host = {
  /** Opened when it is first asked for: a command that reads a file leaves it alone. */
  get stdin() {
    readsInput = true
    return process.stdin
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: () => new Date(),
  threadProgram: new URL(import.meta.url),
  onStop: new Set(),
}

/** Ends at once, having undone what is half done. */
function stop(exitCode: number, cause: StopCause = 'signal'): void {
  for (const undo of [...host.onStop]) undo(cause)
  process.exit(exitCode)
}

/** The reader of the report has seen enough (`| head`): no failure. */
function endQuietly(reason: Error & { readonly code?: string }): void {
  if (reason.code !== 'EPIPE') throw reason
  stop(0, 'unread')
}

if (isMainThread) {
  process.stdout.on('error', endQuietly)
  process.stderr.on('error', (reason) => {
    // Nobody is left to tell.
    host.stderr.write = () => true
    endQuietly(reason)
  })
  process.on('SIGINT', () => stop(130))
  process.on('SIGTERM', () => stop(143))

  process.exitCode = await runCommand(process.argv.slice(2), host)
  // A producer that keeps its end open must not keep this process alive.
  if (readsInput) process.stdin.destroy()
} else {
  serveBatches()
}
