import { defineConfig } from 'vitest/config'
import { answers, lacking, mariadb, postgres, programPath, redis } from '../test/stores/servers.ts'
import { packageRoot, sourceAliases } from './subpaths.ts'

const isServer = process.env.CI !== undefined
const absent = await lacking()
if (absent.length > 0 && !isServer) console.warn(`${absent.join('\n')}\nOnly the other stores are tried now.`)

/** Which files can run here; a server runs all of them, and fails where something lacks. */
const files: Readonly<Record<string, boolean>> = {
  types: true,
  sqlite: true,
  pglite: true,
  'postgres-restart': true,
  postgres: await answers(postgres),
  mysql: await answers(mariadb),
  'mysql-restart': programPath('mariadbd') !== undefined,
  redis: await answers(redis),
  'redis-restart': programPath('redis-server') !== undefined,
}

/** Tests of the sequence stores with the clients and servers that they are for. */
export default defineConfig({
  root: packageRoot,
  resolve: { alias: sourceAliases() },
  test: {
    include: Object.keys(files)
      .filter((name) => isServer || files[name])
      .map((name) => `test/stores/${name}.test.ts`),
    globalSetup: ['test/stores/install.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
