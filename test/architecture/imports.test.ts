import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { type ImportRow, importTable, importTableInWords } from './import-table.ts'
import { filesUnder, nodesOf, placeOf, syntaxOf } from './tree.ts'

interface Import {
  readonly from: string
  /** A path of src for a relative import, else the specifier. */
  readonly to: string
  readonly place: string
  readonly typesOnly: boolean
}

const sources = filesUnder('src', '.ts')
const imports = sources.flatMap((path) => importsOf(syntaxOf(path)))

describe('Imports', () => {
  test('Imports of every folder are those of the table', () => {
    expect(imports.flatMap((found) => objectionTo(found) ?? [])).toEqual([])
  })

  test('Imports name files that exist, with their ending', () => {
    const dangling = imports.filter(({ to }) => to.startsWith('src/') && !sources.includes(to))
    expect(dangling.map(({ place, to }) => `${place} ${to}`)).toEqual([])
  })

  test('Imports never form a circle', () => {
    expect(circlesIn(imports)).toEqual([])
  })

  test('The table has a row for every folder of src and no row without a folder', () => {
    const folders = new Set(sources.map(folderOf).filter((folder) => folder !== ''))
    expect(importTable.flatMap((row) => row.folders).sort()).toEqual([...folders].sort())
  })

  test('The table in the documentation is the table that is enforced', async () => {
    await expect(importTableInWords()).toMatchFileSnapshot('../../docs/architecture/imports.md')
  })

  test('objectionTo refuses a folder, a package and a file that the table does not name', () => {
    const made = (from: string, to: string): Import => ({ from, to, place: `${from}:1`, typesOnly: false })
    expect(objectionTo(made('src/model/fields.ts', 'src/kinds/index.ts'))).toBe('src/model/fields.ts:1 imports kinds')
    expect(objectionTo(made('src/kinds/email.ts', 'libphonenumber-js'))).toContain('libphonenumber-js')
    expect(objectionTo(made('src/tiers/index.ts', 'node:fs'))).toContain('node:fs')
    expect(objectionTo(made('src/kinds/phone.ts', 'libphonenumber-js/core'))).toBeUndefined()
    expect(objectionTo(made('src/record/index.ts', '@standard-schema/spec'))).toContain('as a value')
    expect(circlesIn([made('src/a.ts', 'src/b.ts'), made('src/b.ts', 'src/a.ts')])).toHaveLength(1)
  })
})

/** Static imports, re-exports and `import('…')` in types; calls of `import()` are another test's business. */
function importsOf(file: ts.SourceFile): readonly Import[] {
  return [...nodesOf(file)].flatMap((node) => {
    const specifier = specifierIn(node)
    if (!specifier) return []
    const to = specifier.text.startsWith('.') ? normalize(join(dirname(file.fileName), specifier.text)) : specifier.text
    return [{ from: file.fileName, to, place: placeOf(node), typesOnly: isTypesOnly(node) }]
  })
}

function specifierIn(node: ts.Node): ts.StringLiteral | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier : undefined
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return node.argument.literal
  }
  return undefined
}

function isTypesOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.isTypeOnly ?? false
  return ts.isExportDeclaration(node) ? node.isTypeOnly : ts.isImportTypeNode(node)
}

function objectionTo({ from, to, place, typesOnly }: Import): string | undefined {
  const folder = folderOf(from)
  const target = to.startsWith('src/') ? folderOf(to) : undefined
  if (folder === '') return target === undefined ? `${place} imports ${to}` : undefined
  if (target === folder) return undefined
  const row = importTable.find(({ folders }) => folders.includes(folder))
  if (!row) return `${place}: the table has no row for ${folder}`
  if (target === undefined) return objectionToOutside(row, { from, to, place, typesOnly })
  return row.mayImport === 'anything' || row.mayImport.includes(target) ? undefined : `${place} imports ${target}`
}

function objectionToOutside(row: ImportRow, { from, to, place, typesOnly }: Import): string | undefined {
  const name = to.startsWith('node:') ? 'node:*' : (/^(?:@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to)
  const where = row.outside[name]
  if (where === undefined) return `${place} imports ${to}`
  if (where === 'types') return typesOnly ? undefined : `${place} imports ${to} as a value`
  return where === 'anywhere' || where.test(from.split('/').slice(2).join('/'))
    ? undefined
    : `${place} imports ${to}, which other files of the folder may`
}

/** The folder of src; empty for files of src itself. */
function folderOf(path: string): string {
  const [, folder = '', ...rest] = path.split('/')
  return rest.length > 0 ? folder : ''
}

/** Circles among the files, types included: each is told once, by its files in order. */
function circlesIn(edges: readonly Import[]): readonly string[] {
  const below = new Map<string, Set<string>>()
  for (const { from, to } of edges) below.set(from, (below.get(from) ?? new Set()).add(to))
  const circles = new Set<string>()
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(path)
    if (seen >= 0) circles.add([...trail.slice(seen), path].join(' → '))
    if (seen >= 0 || done.has(path)) return
    for (const next of below.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of below.keys()) visit(path, [])
  return [...circles]
}
