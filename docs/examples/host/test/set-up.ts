import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TestProject } from 'vitest/node'
import { packageRoot } from '../../../../.config/subpaths.ts'
import { browserPath, howToGetOne } from '../../../../test/clients/browser.ts'
import { installLocked } from '../../../../test/package/install-locked.ts'
import { answers, postgres } from '../../../../test/stores/servers.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The program of the server, built. */
    readonly program: string
    /** The browser at hand, if any. */
    readonly browser: string | undefined
    /** Whether PostgreSQL answers. */
    readonly hasPostgres: boolean
  }
}

const folder = join(packageRoot, 'docs/examples/host')

/** Installs and builds the host, once. What lacks here fails on a server and is left out on a laptop. */
export async function setup(project: TestProject): Promise<void> {
  await installLocked(folder)
  const { buildHost } = await import(pathToFileURL(join(folder, 'build.mjs')).href)
  const { server } = await buildHost()
  const hasPostgres = await answers(postgres)
  const lacking = [...(hasPostgres ? [] : [postgres.advice]), ...(browserPath() === undefined ? [howToGetOne] : [])]
  if (lacking.length > 0 && process.env.CI) throw new Error(lacking.join('\n'))
  for (const advice of lacking) console.warn(advice)
  project.provide('program', server)
  project.provide('browser', browserPath())
  project.provide('hasPostgres', hasPostgres)
}
