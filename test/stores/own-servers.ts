import { join } from 'node:path'
import { type PrivateServer, privateServer } from './private-server.ts'
import { programPath } from './servers.ts'

/** A PostgreSQL of the test alone, from programs in a folder; `root` comes in without a password. */
export function postgresServer(programs: string, serves: (port: number) => Promise<unknown>): Promise<PrivateServer> {
  return privateServer({
    program: join(programs, 'postgres'),
    parameters: (folder, port) => {
      const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: folder, max_connections: '60' }
      const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
      return ['-D', join(folder, 'data'), '-p', String(port), ...options]
    },
    prepare: (folder, run) =>
      run(join(programs, 'initdb'), [
        '-D',
        join(folder, 'data'),
        '-U',
        'root',
        '-A',
        'trust',
        '-E',
        'UTF8',
        '--no-locale',
      ]),
    serves,
  })
}

/** A Redis of the test alone, which keeps nothing unless the settings say so. */
export function redisServer(
  settings: Readonly<Record<string, string>>,
  serves: (port: number) => Promise<unknown>,
): Promise<PrivateServer> {
  return privateServer({
    program: programPath('redis-server') ?? 'redis-server',
    parameters: (folder, port) => [
      '--bind',
      '127.0.0.1',
      '--port',
      String(port),
      '--dir',
      folder,
      '--save',
      '',
      ...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
    ],
    serves,
  })
}
