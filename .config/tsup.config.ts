import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { packageRoot, publicSubpaths } from './subpaths.ts'

const command = join(packageRoot, 'src/cli/main.ts')

const shared: Options = {
  outDir: join(packageRoot, 'dist'),
  target: 'es2022',
  tsconfig: join(packageRoot, 'tsconfig.json'),
  // Stated packages stay imports; both builds agree with `dependencies`.
  external: ['valibot', 'libphonenumber-js', 'date-fns'],
  silent: true,
  // Chinese text stays readable, and a third of the size, in what is published.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
}

/** The library: every public subpath, as ESM and CommonJS, with declarations unless `--no-dts` says otherwise. */
const library: Options = {
  ...shared,
  entry: Object.fromEntries(publicSubpaths().map(({ source, output }) => [output, join(packageRoot, source)])),
  format: ['esm', 'cjs'],
  platform: 'neutral',
  // One copy of what several subpaths use, for CommonJS too: a record made through one is understood by the other.
  splitting: true,
  dts: { resolve: ['@standard-schema/spec'] },
}

/** The command: one file for Node, with everything that it alone needs inside. */
const commandLine: Options = {
  ...shared,
  entry: { 'cli/main': command },
  format: ['esm'],
  platform: 'node',
  splitting: false,
  noExternal: ['commander', 'hucre', 'picocolors', 'sax', 'string-width', 'yauzl'],
  dts: false,
  banner: {
    js: [
      ...(existsSync(command) && readFileSync(command, 'utf8').startsWith('#!') ? [] : ['#!/usr/bin/env node']),
      // Some bundled packages are CommonJS and ask for `require`, which a module does not have.
      "import { createRequire as createRequireOfModule } from 'node:module'",
      'const require = createRequireOfModule(import.meta.url)',
    ].join('\n'),
  },
}

export default defineConfig((options) => {
  rmSync(join(packageRoot, 'dist'), { recursive: true, force: true })
  const quick = options.dts === false ? { ...library, dts: false } : library
  return existsSync(command) ? [quick, commandLine] : [quick]
})
