import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { packageRoot } from '../../.config/subpaths.ts'
import { installLocked } from '../package/install-locked.ts'
import { browserPath, howToGetOne } from './browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser listens. */
    readonly browser: string
  }
}

/** Installs the form libraries and starts one browser for all tests. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  await installLocked(join(packageRoot, 'test/clients'))
  const executablePath = browserPath()
  if (executablePath === undefined) {
    if (process.env.CI) throw new Error(howToGetOne)
    return undefined
  }
  const { chromium } = await import('playwright-core')
  const server = await chromium.launchServer({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
  project.provide('browser', server.wsEndpoint())
  return () => server.close()
}
