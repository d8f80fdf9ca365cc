import { defineConfig } from 'vitest/config'
import { packageRoot, sourceAliases } from './subpaths.ts'

/** Tests of the example host: its answers, its pages in a browser, and how it bears a load. */
export default defineConfig({
  root: packageRoot,
  resolve: { alias: sourceAliases() },
  test: {
    include: ['docs/examples/host/test/**/*.test.ts'],
    globalSetup: ['docs/examples/host/test/set-up.ts'],
    // They share the machine with the database that they measure themselves against.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
