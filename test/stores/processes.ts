import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { packageRoot } from '../../.config/subpaths.ts'
import type { SequenceRange } from '../../src/identifiers/sequence-store.ts'
import type { Order, Told } from './allocator.ts'

/** A number that a process told that it was given. */
export interface Given extends SequenceRange {
  readonly key?: string | undefined
}

/** A process of its own that allocates. */
export interface Allocator {
  /** What it has told so far. */
  readonly given: readonly Given[]
  readonly breaches: readonly string[]
  /** Resolves when it is connected; it waits for `begin`. */
  readonly ready: Promise<void>
  /** Resolves when it has ended: by itself and well (`done`), or killed. */
  readonly ended: Promise<'done' | 'killed'>
  begin(): void
  /** Resolves when it has told so many numbers. */
  hasTold(count: number): Promise<void>
  /** Ends it at once, as `kill -9` does. */
  kill(): void
}

/** Starts a process; it connects and waits. */
export function startAllocator(order: Order): Allocator {
  const given: Given[] = []
  const breaches: string[] = []
  const waiting: { readonly count: number; readonly resolve: () => void }[] = []
  const child = childFor(order)
  let complaints = ''
  child.stderr?.on('data', (text) => {
    complaints += text
  })
  let isDone = false
  const ready = new Promise<void>((resolve, reject) => {
    child.on('message', (told: Told) => {
      if (told.kind === 'ready') resolve()
    })
    child.once('exit', () => reject(new Error(`The process ended before it was connected: ${complaints}`)))
  })
  child.on('message', (told: Told) => {
    if (told.kind === 'given') given.push({ ...told.range, key: told.key })
    if (told.kind === 'breach') breaches.push(`${told.law}: ${told.text}`)
    if (told.kind === 'done') isDone = true
    for (const { count, resolve } of waiting) if (given.length >= count) resolve()
  })
  const ended = new Promise<'done' | 'killed'>((resolve, reject) => {
    child.once('close', (code, signal) => {
      if (isDone) resolve('done')
      else if (signal === 'SIGKILL') resolve('killed')
      else reject(new Error(`The process of ${order.client} ended with ${code ?? signal}: ${complaints}`))
    })
  })
  ended.catch(() => undefined)
  ready.catch(() => undefined)
  return {
    given,
    breaches,
    ready,
    ended,
    begin: () => child.send('begin'),
    hasTold: (count) =>
      new Promise((resolve) => (given.length >= count ? resolve() : waiting.push({ count, resolve }))),
    kill: () => child.kill('SIGKILL'),
  }
}

/** Lets processes begin at the same time and waits for their end. */
export async function runTogether(orders: readonly Order[]): Promise<readonly Allocator[]> {
  const allocators = orders.map(startAllocator)
  await Promise.all(allocators.map(({ ready }) => ready))
  for (const { begin } of allocators) begin()
  await Promise.all(allocators.map(({ ended }) => ended))
  return allocators
}

/** What processes were given, together. */
export function givenTo(allocators: readonly Allocator[]): readonly Given[] {
  return allocators.flatMap(({ given }) => given)
}

/** A Node that has node:sqlite, which came with Node 22; `undefined` where there is none. */
export function nodeWithSqlite(): string | undefined {
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath
  const installed = join(packageRoot, 'test/stores/node_modules/node22/bin/node')
  return existsSync(installed) ? installed : undefined
}

function childFor(order: Order): ChildProcess {
  const needsSqlite = order.client === 'node:sqlite'
  return fork(inject('allocator'), [JSON.stringify(order)], {
    execPath: (needsSqlite ? nodeWithSqlite() : undefined) ?? process.execPath,
    execArgv: needsSqlite ? ['--no-warnings'] : [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
}
