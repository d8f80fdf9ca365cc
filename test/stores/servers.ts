import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { delimiter, join } from 'node:path'

/** A server that the tests share with whatever else runs on this computer. */
export interface Server {
  readonly title: string
  readonly port: number
  /** How to start one on a laptop that has none. */
  readonly advice: string
}

export const postgres: Server = {
  title: 'PostgreSQL',
  port: 5432,
  advice:
    'docker run --rm -p 5432:5432 -e POSTGRES_USER=root -e POSTGRES_DB=test -e POSTGRES_HOST_AUTH_METHOD=trust postgres',
}

export const mariadb: Server = {
  title: 'MariaDB',
  port: 3306,
  advice: 'docker run --rm -p 3306:3306 -e MARIADB_ALLOW_EMPTY_ROOT_PASSWORD=1 -e MARIADB_DATABASE=test mariadb',
}

export const redis: Server = { title: 'Redis', port: 6379, advice: 'docker run --rm -p 6379:6379 redis' }

/** Programs of which the tests start servers of their own, to kill them. */
export const programs = {
  'redis-server': 'apt-get install redis-server',
  mariadbd: 'apt-get install mariadb-server',
}

/** Whether something listens on this computer. */
export function answers({ port }: { readonly port: number }): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 2_000 })
    const end = (listens: boolean) => {
      socket.destroy()
      resolve(listens)
    }
    socket.on('connect', () => end(true))
    socket.on('timeout', () => end(false))
    socket.on('error', () => end(false))
  })
}

/** The path of a program, looked for where a shell and an administrator do. */
export function programPath(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

/** What lacks here, each with how to get it. */
export async function lacking(): Promise<readonly string[]> {
  const silent = await Promise.all(
    [postgres, mariadb, redis].map(async (server) => ((await answers(server)) ? [] : [server])),
  )
  const missing = Object.entries(programs).filter(([name]) => programPath(name) === undefined)
  return [
    ...silent.flat().map(({ title, port, advice }) => `${title} does not answer on 127.0.0.1:${port}: ${advice}`),
    ...missing.map(([name, advice]) => `There is no ${name}: ${advice}`),
  ]
}
