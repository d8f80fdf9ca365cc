import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../../.config/subpaths.ts'
import { referenceTables } from '../../src/data/index.ts'

const folders = readdirSync(join(packageRoot, 'src/data'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

test('referenceTables holds every table of the folder under the name that its subpath exports', async () => {
  const tables: Record<string, unknown> = {}
  for (const folder of folders) {
    const name = folder.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
    tables[name] = (await import(`../../src/data/${folder}/index.ts`))[name]
  }
  expect(tables).toEqual(referenceTables)
  expect(folders).toHaveLength(Object.keys(referenceTables).length)
})
