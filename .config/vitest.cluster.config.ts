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
    // A cluster takes the whole machine.
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})
