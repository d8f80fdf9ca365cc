import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { runnableExamples } from '../test/docs/runnable-examples.ts'
import { packageRoot, sourceAliases } from './subpaths.ts'

export default defineConfig({
  root: packageRoot,
  plugins: [runnableExamples()],
  // Examples of the documentation say `kehu`, as a host does; here that is the source.
  resolve: { alias: sourceAliases() },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/package/**', 'test/clients/**', 'test/stores/**', 'test/office/**'],
    setupFiles: [join(packageRoot, '.config/laws.setup.ts')],
    testTimeout: 60_000,
    // Errors elsewhere are the compiler's to tell, which checks everything before.
    typecheck: {
      enabled: true,
      ignoreSourceErrors: true,
      include: ['test/types/**/*.test-d.ts'],
      tsconfig: 'test/tsconfig.json',
    },
  },
})
