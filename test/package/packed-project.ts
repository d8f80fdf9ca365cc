import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { packageRoot } from '../../.config/subpaths.ts'
import { installLocked } from './install-locked.ts'
import { resultOf } from './result-of.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder outside of the repository where the packed package is installed as a host would. */
    readonly hostFolder: string
    readonly tarball: string
    /** Paths inside the package. */
    readonly packedFiles: readonly string[]
  }
}

interface Packed {
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}

/** Packs the built package, installs it in a folder of its own, and installs the runtimes and compilers to try it with. */
export async function setup(project: TestProject): Promise<() => void> {
  const hostFolder = mkdtempSync(join(tmpdir(), 'kehu-host-'))
  const packed = await pack(hostFolder)
  await installInto(hostFolder, packed.filename)
  for (const name of ['smoke.mjs', 'smoke.cjs', 'use-of.cjs']) {
    copyFileSync(join(packageRoot, 'test/package/smoke', name), join(hostFolder, name))
  }
  for (const tools of ['consumers', 'runtimes']) await installLocked(join(packageRoot, 'test/package', tools))
  project.provide('hostFolder', hostFolder)
  project.provide('tarball', join(hostFolder, packed.filename))
  project.provide('packedFiles', packed.files.map(({ path }) => path).sort())
  return () => rmSync(hostFolder, { recursive: true, force: true })
}

async function pack(folder: string): Promise<Packed> {
  const built = join(packageRoot, 'dist/index.d.ts')
  if (!existsSync(built)) throw new Error(`${built} is missing: run "npm run build" before the tests of the package`)
  const { output } = await resultOf('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder])
  const [packed]: readonly Packed[] = JSON.parse(output)
  if (!packed) throw new Error('npm pack made nothing')
  return packed
}

/** The dependencies have the versions of the lock file, so that this test changes with the repository only. */
async function installInto(folder: string, tarball: string): Promise<void> {
  const { dependencies } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'))
  const locked = Object.keys(dependencies).map((name) => [name, lockedVersionOf(name)])
  const manifest = { private: true, dependencies: { kehu: `file:${tarball}`, ...Object.fromEntries(locked) } }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  await resultOf('npm', ['install', '--ignore-scripts', '--prefer-offline'], { folder })
}

function lockedVersionOf(name: string): string {
  return JSON.parse(readFileSync(join(packageRoot, 'package-lock.json'), 'utf8')).packages[`node_modules/${name}`]
    .version
}
