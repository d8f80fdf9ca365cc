import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { packageRoot, sourceAliases } from './subpaths.ts'

/** Tests of the example cluster: the same answer as one process, though workers and stores are killed. */
export default defineConfig({
  root: packageRoot,
  resolve: { alias: sourceAliases() },
  test: {
    include: ['docs/examples/cluster/test/**/*.test.ts'],
    setupFiles: [join(packageRoot, '.config/laws.setup.ts')],
    globalSetup: ['docs/examples/cluster/test/set-up.ts'],
    // Most of the time they wait for the lease of a worker that was killed; a cluster more would take the whole machine.
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})
