#!/usr/bin/env node
import type { Host } from './host.ts'
import { runCommand } from './run-command.ts'

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
  onStop: new Set(),
}

/** Ends at once, having undone what is half done. */
function stop(exitCode: number): void {
  for (const undo of [...host.onStop]) undo()
  process.exit(exitCode)
}

/** The reader of the report has seen enough (`| head`): no failure, and nobody left to tell. */
function endQuietly(reason: Error & { readonly code?: string }): void {
  if (reason.code !== 'EPIPE') throw reason
  host.stderr.write = () => true
  stop(0)
}

process.stdout.on('error', endQuietly)
process.stderr.on('error', endQuietly)
process.on('SIGINT', () => stop(130))
process.on('SIGTERM', () => stop(143))

process.exitCode = await runCommand(process.argv.slice(2), host)
// A producer that keeps its end open must not keep this process alive.
if (readsInput) process.stdin.destroy()
