import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TestProject } from 'vitest/node'
import { packageRoot } from '../../../../.config/subpaths.ts'
import { installLocked } from '../../../../test/package/install-locked.ts'
import { buildPostgres } from '../../../../test/stores/build-native.ts'
import { programPath, programs } from '../../../../test/stores/servers.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built programs. */
    readonly built: string
    /** Whether there is a Redis to start. */
    readonly hasRedis: boolean
  }
}

const folder = join(packageRoot, 'docs/examples/cluster')

/** Installs and builds the example, once. What lacks here fails on a server and is left out on a laptop. */
export async function setup(project: TestProject): Promise<void> {
  await installLocked(folder)
  await buildPostgres(folder)
  const { buildCluster } = await import(pathToFileURL(join(folder, 'build.mjs')).href)
  const programsOfTests = ['programs/coordinator.ts', 'programs/worker.ts', 'test/doomed-worker.ts']
  project.provide('built', await buildCluster(programsOfTests))
  const hasRedis = programPath('redis-server') !== undefined
  const advice = `There is no redis-server: ${programs['redis-server']}`
  if (!hasRedis && process.env.CI) throw new Error(advice)
  if (!hasRedis) console.warn(`${advice}\nOnly the cluster on PostgreSQL is tried now.`)
  project.provide('hasRedis', hasRedis)
}
