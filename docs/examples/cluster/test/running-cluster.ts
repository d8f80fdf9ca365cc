import { type ChildProcess, fork, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { nodeAtHand } from '../node-at-hand.mjs'
import { type Crew, crewOf } from '../programs/crew.ts'
import type { Sink } from '../sinks/sink.ts'

/** How the programs of a test cut and judge, and where they meet. */
export type Environment = NodeJS.ProcessEnv

/** Workers as processes; whoever is killed is replaced. */
export function workers(built: string, size: number, environment: Environment): Crew {
  return crewOf(join(built, 'worker.mjs'), size, { ...process.env, ...environment }, nodeAtHand())
}

/** Starts a worker that will be killed, and waits for its end; another one takes its place. */
export async function doomedWorker(
  built: string,
  doom: 'taken' | 'stored',
  environment: Environment,
): Promise<{ readonly signal: NodeJS.Signals | null; readonly successors: Crew }> {
  const env = { ...process.env, ...environment, DOOM: doom }
  const child = fork(join(built, 'doomed-worker.mjs'), { execPath: nodeAtHand(), env })
  const signal = await endOf(child)
  return { signal, successors: workers(built, 1, environment) }
}

/** Runs the coordinator over a file and gives what it prints, unless it is killed by the signal. */
export async function coordinator(
  built: string,
  file: string,
  environment: Environment,
  killed?: AbortSignal,
): Promise<string> {
  const env = { ...process.env, ...environment }
  const child = spawn(nodeAtHand(), [join(built, 'coordinator.mjs'), file], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  let said = ''
  child.stdout.on('data', (text) => {
    printed += text
  })
  child.stderr.on('data', (text) => {
    said += text
  })
  killed?.addEventListener('abort', () => child.kill('SIGKILL'))
  const signal = await endOf(child)
  if (child.exitCode !== 0) throw new Error(`The coordinator ended with ${child.exitCode ?? signal}: ${said}`)
  return printed.trim()
}

/** Waits until so many chunks are stored. */
export async function untilStored(sink: Sink, run: string, count: number): Promise<number> {
  for (;;) {
    const { size } = await sink.stored(run)
    if (size >= count) return size
    await setTimeout(20)
  }
}

export function endOf(child: ChildProcess): Promise<NodeJS.Signals | null> {
  return new Promise((resolve) => child.once('close', (_code, signal) => resolve(signal)))
}
