import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { browserPath, howToGetOne } from '../test/clients/browser.ts'
import { packageRoot, sourceAliases } from './subpaths.ts'

const hasBrowser = browserPath() !== undefined || process.env.CI !== undefined
if (!hasBrowser) console.warn(`${howToGetOne} Only what needs no browser is tried now.`)

/** Tests in the real form libraries: pages in a browser, and the recipes for libraries that take a Standard Schema. */
export default defineConfig({
  root: packageRoot,
  resolve: { alias: sourceAliases() },
  test: {
    include: [hasBrowser ? 'test/clients/**/*.test.ts' : 'test/clients/{recipes,async-validator}/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    setupFiles: [join(packageRoot, '.config/laws.setup.ts')],
    globalSetup: ['test/clients/browser-server.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A browser on a busy machine loses a click now and then. A form that is wrong is wrong twice.
    retry: process.env.CI === undefined ? 0 : 1,
  },
})
