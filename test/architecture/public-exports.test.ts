import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { packageRoot, publicSubpaths, specifierOf } from '../../.config/subpaths.ts'
import { textOf } from './tree.ts'

interface Manifest {
  readonly exports: unknown
  readonly [key: string]: unknown
}

describe('Public exports', () => {
  test('Public exports change only on purpose', async () => {
    await expect(publicExportsInWords()).toMatchFileSnapshot('../golden/public-exports.txt')
  })

  test('The exports map of package.json names every public subpath, types first', async () => {
    const manifest: Manifest = JSON.parse(textOf('package.json'))
    const expected = { ...manifest, exports: exportsMap() }
    await expect(`${JSON.stringify(expected, null, 2)}\n`).toMatchFileSnapshot('../../package.json')
  })
})

function exportsMap(): Record<string, unknown> {
  const entries = publicSubpaths().map(({ subpath, output }) => [
    subpath,
    {
      import: { types: `./dist/${output}.d.ts`, default: `./dist/${output}.js` },
      require: { types: `./dist/${output}.d.cts`, default: `./dist/${output}.cjs` },
    },
  ])
  return { ...Object.fromEntries(entries), './package.json': './package.json' }
}

/** One line per name: subpath, name and whether it is there when the program runs. */
function publicExportsInWords(): string {
  return exportedNames()
    .map(({ specifier, names }) => `${[specifier, ...names.map((name) => `  ${name}`)].join('\n')}\n`)
    .join('\n')
}

function exportedNames(): readonly { specifier: string; names: readonly string[] }[] {
  const subpaths = publicSubpaths()
  const paths = subpaths.map(({ source }) => join(packageRoot, source))
  const program = ts.createProgram(paths, {
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
  })
  const checker = program.getTypeChecker()
  return subpaths.map((entry) => {
    const file = program.getSourceFile(join(packageRoot, entry.source))
    const symbol = file && checker.getSymbolAtLocation(file)
    const names = symbol ? checker.getExportsOfModule(symbol).map((name) => toldBy(checker, name)) : []
    return { specifier: specifierOf(entry), names: names.sort() }
  })
}

function toldBy(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  const origin = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  if (origin.flags & ts.SymbolFlags.Function) return `${symbol.name}()`
  return origin.flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`
}
