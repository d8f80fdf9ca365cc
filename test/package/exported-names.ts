import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../.config/subpaths.ts'

/** What each subpath exports at run time, by the snapshot that the tests of the source keep. */
export function exportedNames(): Readonly<Record<string, readonly string[]>> {
  const snapshot = readFileSync(join(packageRoot, 'test/golden/public-exports.txt'), 'utf8')
  const sections = snapshot.trim().split('\n\n')
  return Object.fromEntries(sections.map(namesIn))
}

function namesIn(section: string): readonly [string, readonly string[]] {
  const [specifier = '', ...lines] = section.split('\n').map((line) => line.trim())
  const names = lines.filter((line) => !line.startsWith('type ')).map((line) => line.replace('()', ''))
  return [specifier, names.sort()]
}
