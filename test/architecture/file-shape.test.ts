import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { type PublicSubpath, packageRoot, publicSubpaths, specifierOf } from '../../.config/subpaths.ts'
import { filesUnder, nodesOf, placeOf, syntaxOf, textOf } from './tree.ts'

const topLevel = new Set([
  'CHANGELOG.md',
  'LICENSE',
  'README.en.md',
  'README.md',
  'bench',
  'docs',
  'package-lock.json',
  'package.json',
  'src',
  'test',
  'tsconfig.json',
])

/** What a build or an install leaves behind; git ignores it. */
const leftBehind = new Set(['coverage', 'dist', 'node_modules'])

/** Names that say nothing of what a file holds. */
const emptyNames = /(?:^|-)(?:utils?|helpers?|common|types|misc|shared|lib)$/

/** Tables, catalogues and languages: as long as what they list. */
const mayBeLong = /(?:^|\/)(?:table|zh-cn|en|issue-catalogue)\.ts$/i

const languageTable = /^src\/messages\/[a-z]{2}(?:-[a-z]{2})?\.ts$/i

const sources = filesUnder('src', '.ts')
const ownFiles = ['src', 'test', 'bench', '.config'].flatMap((folder) => filesUnder(folder, 'ts'))

describe('The tree', () => {
  test('The top level holds only what belongs there', () => {
    const strangers = readdirSync(packageRoot).filter(
      (name) => !name.startsWith('.') && !topLevel.has(name) && !leftBehind.has(name) && !name.endsWith('.tgz'),
    )
    expect(strangers).toEqual([])
  })

  test('Files and folders are named in kebab-case for what they hold', () => {
    const misnamed = sources.filter(
      (path) => !languageTable.test(path) && !path.slice(4, -3).split('/').every(isTelling),
    )
    expect(misnamed).toEqual([])
  })

  test('Files of src have 200 lines at most', () => {
    const long = sources.filter((path) => !mayBeLong.test(path) && linesOf(path) > 200)
    expect(long.map((path) => `${path}: ${linesOf(path)}`)).toEqual([])
  })

  test('Files of src that do something have a test file of the same path', () => {
    const untested = sources.filter(holdsBehaviour).filter((path) => !isFile(testOf(path)))
    expect(untested).toEqual([])
  })

  test('Public subpaths have a page of documentation each, or a place on the page above', () => {
    expect(
      publicSubpaths()
        .filter((entry) => !isDocumented(entry))
        .map(({ subpath }) => subpath),
    ).toEqual([])
  })
})

describe('Suppressions', () => {
  test('Suppressions of the compiler and the linter have a reason', () => {
    const silent = linesMatching(/@ts-expect-error(?!:? \S+ \S+)|biome-ignore(?! lint\/\S+: \S+ \S+)/)
    expect(silent).toEqual([])
  })

  test('Nothing is ignored or skipped', () => {
    expect(linesMatching(/@ts-(?:ignore|nocheck)|biome-ignore-all/)).toEqual([])
    expect(linesMatching(/\b(?:test|it|describe|bench)\.(?:skip|only|todo)\b|\bskip: true\b/)).toEqual([])
  })

  test('Nothing is cast to any, nor in src by way of unknown', () => {
    const casts = ownFiles.flatMap((path) => [...nodesOf(syntaxOf(path))].filter(ts.isAsExpression))
    expect(casts.filter((cast) => cast.type.kind === ts.SyntaxKind.AnyKeyword).map(placeOf)).toEqual([])
    expect(casts.filter(isDoubleCast).map(placeOf)).toEqual([])
  })
})

/** `x as unknown as Y`. A test may lie to a function about its argument; the package may not. */
function isDoubleCast(cast: ts.AsExpression): boolean {
  return ts.isAsExpression(cast.expression) && cast.getSourceFile().fileName.startsWith('src/')
}

function isTelling(name: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) && !emptyNames.test(name)
}

function linesOf(path: string): number {
  return textOf(path).trimEnd().split('\n').length
}

/** The file does something: it holds a function. Types, re-exports, rows of data and words have nothing to try alone. */
function holdsBehaviour(path: string): boolean {
  if (/(?:^|\/)(?:index|table|zh-cn|en)\.ts$/.test(path)) return false
  return [...nodesOf(syntaxOf(path))].some(
    (node) => ts.isFunctionLike(node) && 'body' in node && node.body !== undefined,
  )
}

function testOf(source: string): string {
  return source.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts')
}

function isDocumented(entry: PublicSubpath): boolean {
  const name = entry.subpath === '.' ? 'kehu' : entry.subpath.slice(2)
  const above = `docs/${dirname(name)}.md`
  return isFile(`docs/${name}.md`) || (isFile(above) && textOf(above).includes(`\`${specifierOf(entry)}\``))
}

function isFile(path: string): boolean {
  return existsSync(join(packageRoot, path))
}

function linesMatching(pattern: RegExp): readonly string[] {
  // This file spells what it forbids.
  return ownFiles
    .filter((path) => basename(path) !== 'file-shape.test.ts' || dirname(path) !== 'test/architecture')
    .flatMap((path) =>
      textOf(path)
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
    )
}
