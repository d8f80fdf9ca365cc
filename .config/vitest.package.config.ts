import { defineConfig } from 'vitest/config'
import { programPath } from '../test/stores/servers.ts'
import { packageRoot } from './subpaths.ts'

const hasParallel = programPath('parallel') !== undefined || process.env.CI !== undefined
if (!hasParallel) console.warn('There is no GNU parallel (apt-get install parallel): the chunks are not tried now.')

/** Tests of what is published: they see the packed package only, never the source. */
export default defineConfig({
  root: packageRoot,
  test: {
    include: ['test/package/**/*.test.ts'],
    exclude: ['**/node_modules/**', ...(hasParallel ? [] : ['test/package/parallel.test.ts'])],
    globalSetup: ['test/package/packed-project.ts'],
    testTimeout: 300_000,
  },
})
