import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

/** A host that runs as a program of its own. */
export interface RunningHost {
  readonly address: string
  /** As the power failing does: no time to say good-bye. */
  kill(): Promise<void>
  start(): Promise<void>
}

/** Starts the built server on a free port, with this database; without one it runs its own, in a folder of its own. */
export async function runningHost(program: string, database: string): Promise<RunningHost> {
  const port = await freePort()
  let child: ChildProcess | undefined
  const host: RunningHost = {
    address: `http://127.0.0.1:${port}`,
    async start() {
      const env = { ...process.env, PORT: String(port), DATABASE_URL: database }
      const started = spawn(process.execPath, [fileURLToPath(program)], { env, stdio: ['ignore', 'pipe', 'inherit'] })
      child = started
      await new Promise<void>((resolve, reject) => {
        started.stdout?.on('data', () => resolve())
        started.once('exit', (code) => reject(new Error(`the host ended with ${code} before it listened`)))
      })
    },
    async kill() {
      const ended = new Promise((resolve) => child?.once('exit', resolve))
      child?.kill('SIGKILL')
      await ended
    },
  }
  await host.start()
  return host
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
