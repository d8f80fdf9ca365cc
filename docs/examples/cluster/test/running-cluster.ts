import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { nodeAtHand } from '../node-at-hand.mjs'
import { type Crew, crewOf } from '../programs/crew.ts'
import type { Sink } from '../sinks/sink.ts'

/** Workers as processes of a program; whoever is killed is replaced. */
export function workers(program: string, size: number, environment: NodeJS.ProcessEnv): Crew {
  return crewOf(program, size, { ...process.env, ...environment }, nodeAtHand())
}

/** A coordinator at work on a file. */
export interface Coordinator {
  /** Resolves when it has planned the file. */
  readonly planned: Promise<void>
  /** What it prints; rejects with what it complains of. */
  readonly printed: Promise<string>
  /** Ends it as `kill -9` does. */
  kill(): void
}

/** Starts a coordinator over a file. */
export function startCoordinator(built: string, file: string, environment: NodeJS.ProcessEnv): Coordinator {
  const env = { ...process.env, ...environment }
  const child = spawn(nodeAtHand(), [join(built, 'coordinator.mjs'), file], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  child.stdout.on('data', (text) => {
    printed += text
  })
  let complaints = ''
  const planned = new Promise<void>((resolve) => {
    child.stderr.on('data', (text) => {
      complaints += text
      if (complaints.includes('run ')) resolve()
    })
  })
  const end = endOf(child).then((signal) => {
    if (child.exitCode !== 0) throw new Error(`The coordinator ended with ${child.exitCode ?? signal}: ${complaints}`)
    return printed.trim()
  })
  // Whoever waits for it hears of it.
  end.catch(() => undefined)
  return { planned, printed: end, kill: () => child.kill('SIGKILL') }
}

/** Waits until so many tasks are stored, and says how many are. */
export async function untilStored(sink: Sink, run: string, count: number): Promise<number> {
  for (;;) {
    const { size } = await sink.stored(run)
    if (size >= count) return size
    await setTimeout(20)
  }
}

function endOf(child: ChildProcess): Promise<NodeJS.Signals | null> {
  return new Promise((resolve) => child.once('close', (_code, signal) => resolve(signal)))
}
