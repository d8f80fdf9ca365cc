import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** The programs of the example, each of which becomes a file in `built`. */
const programs = ['programs/main.ts', 'programs/coordinator.ts', 'programs/worker.ts']

/** Builds programs into `built`, and tells in which folder they lie. */
export async function buildCluster(entryPoints = programs) {
  await build({
    absWorkingDir: folder,
    entryPoints,
    outdir: 'built',
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    logLevel: 'error',
    // What was installed stays where it is; `kehu` is the source of this repository, by the paths of tsconfig.json.
    external: ['bullmq', 'ioredis', 'pg', 'pg-boss', 'valibot', 'libphonenumber-js', 'date-fns'],
  })
  return `${folder}built/`
}
