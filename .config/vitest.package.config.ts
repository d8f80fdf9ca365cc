import { defineConfig } from 'vitest/config'
import { packageRoot } from './subpaths.ts'

/** Tests of what is published: they see the packed package only, never the source. */
export default defineConfig({
  root: packageRoot,
  test: {
    include: ['test/package/**/*.test.ts'],
    globalSetup: ['test/package/packed-project.ts'],
    testTimeout: 300_000,
  },
})
