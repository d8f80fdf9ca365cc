import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A Node that pg-boss runs in: this one, or the one that is installed beside it on Linux. */
export function nodeAtHand() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 12)) return process.execPath
  const installed = fileURLToPath(new URL('node_modules/node22/bin/node', import.meta.url))
  if (existsSync(installed)) return installed
  throw new Error(
    `pg-boss asks for Node 22.12 or later; this is ${process.versions.node}: get one from https://nodejs.org`,
  )
}
