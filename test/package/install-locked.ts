import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { resultOf } from './result-of.ts'

/** Installs what the lock file of a folder says, once: where it is asked for, so that an install of the repository stays small. */
export async function installLocked(folder: string): Promise<void> {
  const installed = join(folder, 'node_modules/.package-lock.json')
  const wanted = join(folder, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return
  await resultOf('npm', ['ci', '--ignore-scripts', '--prefer-offline'], { folder })
}
