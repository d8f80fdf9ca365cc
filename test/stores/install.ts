import { join } from 'node:path'
import { build } from 'esbuild'
import type { TestProject } from 'vitest/node'
import { packageRoot } from '../../.config/subpaths.ts'
import { installLocked } from '../package/install-locked.ts'
import { buildNative, buildPostgres } from './build-native.ts'
import { lacking } from './servers.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The program of the processes that allocate, ready to run. */
    readonly allocator: string
  }
}

const folder = join(packageRoot, 'test/stores')

/** Installs the clients, builds those that are written in C, and makes the program of the processes that allocate. */
export async function setup(project: TestProject): Promise<void> {
  const absent = await lacking()
  if (absent.length > 0 && process.env.CI) throw new Error(absent.join('\n'))
  await installLocked(folder)
  await buildNative(folder, 'better-sqlite3', 'build/Release/better_sqlite3.node')
  await buildPostgres(folder)
  const allocator = join(folder, 'node_modules/.cache/allocator.mjs')
  await build({
    entryPoints: [join(folder, 'allocator.ts')],
    outfile: allocator,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  })
  project.provide('allocator', allocator)
}
