import { type ChildProcess, spawn } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { answers } from './servers.ts'

/** A server of the test alone, which it may kill. */
export interface PrivateServer {
  readonly port: number
  /** Where its data lie. */
  readonly folder: string
  /** Starts it, and waits until it serves. */
  start(): Promise<void>
  /** Ends it in good order. */
  stop(): Promise<void>
  /** Ends it as a failure does (`kill -9`). */
  kill(): Promise<void>
  /** Ends it and takes away its data. */
  remove(): Promise<void>
}

export interface PrivateServerOptions {
  readonly program: string
  parameters(folder: string, port: number): readonly string[]
  /** What is done once to an empty folder. */
  prepare?(folder: string, run: (program: string, parameters: readonly string[]) => Promise<void>): Promise<void>
  /** Whether it serves; it listens already. */
  serves(port: number): Promise<unknown>
}

/** Makes a server with a free port and an empty folder; it is not started. */
export async function privateServer(options: PrivateServerOptions): Promise<PrivateServer> {
  const folder = mkdtempSync(join(tmpdir(), 'kehu-server-'))
  const user = unprivileged()
  if (user) chownSync(folder, user.uid, user.gid)
  const port = await freePort()
  await options.prepare?.(folder, (program, parameters) => ran(program, parameters, folder))
  let child: ChildProcess | undefined
  const end = async (signal: NodeJS.Signals) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((resolve) => child?.once('close', resolve))
    child.kill(signal)
    await gone
  }
  return {
    port,
    folder,
    async start() {
      child = started(options.program, options.parameters(folder, port), folder)
      await untilServing(() => options.serves(port), port, child)
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    async remove() {
      await end('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function untilServing(serves: () => Promise<unknown>, port: number, child: ChildProcess): Promise<void> {
  let said = ''
  child.stderr?.on('data', (text) => {
    said += text
  })
  let failure: unknown
  for (let time = 0; time < 300; time += 1) {
    if (child.exitCode !== null) break
    try {
      if (await answers({ port })) {
        await serves()
        return
      }
    } catch (error) {
      failure = error
    }
    await setTimeout(50)
  }
  throw new Error(`The server does not serve: ${said}`, { cause: failure })
}

function started(program: string, parameters: readonly string[], folder: string): ChildProcess {
  const child = spawn(program, parameters, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...unprivileged() })
  const guard = guardOf(child.pid)
  child.once('close', () => guard?.kill())
  return child
}

/** Ends the server when the test run is broken off: then the input of this process ends. */
function guardOf(server: number | undefined): ChildProcess | undefined {
  if (server === undefined) return undefined
  const program = `process.stdin.resume().on('end', () => process.kill(${server}, 'SIGKILL'))`
  return spawn(process.execPath, ['-e', program], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
}

function ran(program: string, parameters: readonly string[], folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...unprivileged() })
    let said = ''
    child.stderr.on('data', (text) => {
      said += text
    })
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program} failed: ${said}`))))
  })
}

/** Database servers refuse to run as root: then they run as nobody. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  return process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined
}

/** The bus of a Redis cluster has the port 10,000 above, so that not every port will do. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = await anyFreePort()
    if (port < 55_000) return port
  }
}

function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
