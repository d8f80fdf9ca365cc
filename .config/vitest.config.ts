import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { runnableExamples } from '../test/docs/runnable-examples.ts'
import { packageRoot, publicSubpaths, specifierOf } from './subpaths.ts'

export default defineConfig({
  root: packageRoot,
  plugins: [runnableExamples()],
  resolve: {
    // Examples of the documentation say `kehu`, as a host does; here that is the source.
    alias: publicSubpaths().map((entry) => ({
      find: new RegExp(`^${specifierOf(entry)}$`),
      replacement: join(packageRoot, entry.source),
    })),
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/package/**', 'test/clients/**'],
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
