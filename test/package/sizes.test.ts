import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, inject, test } from 'vitest'
import { packageRoot } from '../../.config/subpaths.ts'
import { exportedNames } from './exported-names.ts'

interface Budget {
  /** Bytes, minified and compressed with gzip. */
  readonly limit: number
  /** What the host imports; all of the subpath where it does not say. */
  readonly imports?: readonly string[]
}

type Budgets = Readonly<Record<string, Readonly<Record<string, Budget>>>>

const budgets: Budgets = JSON.parse(readFileSync(join(packageRoot, 'test/package/size-budgets.json'), 'utf8'))

const cases = Object.entries(budgets).flatMap(([specifier, uses]) =>
  Object.entries(uses).map(([use, { limit, imports }]) => [specifier, use, limit, imports] as const),
)

describe('Sizes', () => {
  test.each(cases)('%s, %s: fits into %i bytes', async (specifier, use, limit, imports) => {
    const size = await sizeOf(
      imports ? `export { ${imports.join(', ')} } from '${specifier}'` : `export * from '${specifier}'`,
    )
    console.info(`${specifier}, ${use}: ${size} of ${limit} bytes`)
    expect(size).toBeLessThanOrEqual(limit)
    // A budget that nothing comes near warns of nothing.
    expect(size).toBeGreaterThan(limit * 0.6)
  })

  test('Every subpath has a budget', () => {
    expect(Object.keys(budgets).sort()).toEqual(Object.keys(exportedNames()).sort())
  })

  test('Every kind has a budget of its own', () => {
    const budgeted = Object.values(budgets.kehu ?? {}).flatMap(({ imports }) => imports ?? [])
    expect(exportedNames().kehu?.filter((name) => /^check(?!Record)/.test(name) && !budgeted.includes(name))).toEqual(
      [],
    )
  })
})

async function sizeOf(contents: string): Promise<number> {
  const result = await build({
    stdin: { contents, resolveDir: inject('hostFolder'), loader: 'js' },
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  })
  return gzipSync(result.outputFiles[0]?.contents ?? '', { level: 9 }).length
}
