import { dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { packageRoot, publicSubpaths, specifierOf } from '../../.config/subpaths.ts'
import { blocksOf, examples, pagesWithExamples, withAssertions } from './examples.ts'

describe('Examples of the documentation', () => {
  test.each(examples().map((block) => [`${block.page}:${block.line}`, block]))(
    '%s says what happens',
    async (where) => {
      try {
        await import(/* @vite-ignore */ `example:${where}.ts`)
      } catch (error) {
        if (error instanceof Error && !error.message.includes(where.replace(/:\d+$/, ''))) {
          error.message = `${where}: ${error.message}`
        }
        throw error
      }
    },
  )

  test('Examples compile in a strict host', () => {
    expect(complaintsAbout(examples().map(({ page, line, text }) => ({ path: `${page}.${line}.ts`, text })))).toEqual(
      [],
    )
  })

  test('Examples are fenced as ts, never as typescript or js, which nothing runs', () => {
    const others = pagesWithExamples()
      .flatMap(blocksOf)
      .filter(({ language }) => /^(?:typescript|js|javascript|tsx|mts)\b|^ts\b./.test(language))
    expect(others.map(({ page, line }) => `${page}:${line}`)).toEqual([])
  })
})

describe('withAssertions', () => {
  const block = (text: string) => ({ page: 'docs/page.md', line: 10, language: 'ts', text })

  test('withAssertions turns a claim into an assertion that names page and line', () => {
    expect(withAssertions(block('const a = 1\na + 1 // => 2\n'))).toContain(
      '__expect((a + 1), "docs/page.md:11").toEqual((2));',
    )
  })

  test('withAssertions expects the error that a claim names', () => {
    expect(withAssertions(block('fail() // throws RangeError'))).toContain('.rejects.toThrow(RangeError)')
  })

  test('withAssertions refuses a claim behind what is not an expression', () => {
    expect(() => withAssertions(block('const a = 1 // => 1'))).toThrow(/docs\/page\.md:10/)
  })
})

/** What the compiler says about files that exist only here, told with page and line. */
function complaintsAbout(files: readonly { path: string; text: string }[]): readonly string[] {
  const texts = new Map(files.map(({ path, text }) => [join(packageRoot, path), `${text}\nexport {}\n`]))
  const options = compilerOptions()
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => texts.has(path) || fileExists(path)
  host.readFile = (path) => texts.get(path) ?? readFile(path)
  host.getSourceFile = (path, ...rest) => {
    const text = texts.get(path)
    return text === undefined ? getSourceFile(path, ...rest) : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)
  }
  const program = ts.createProgram([...texts.keys()], options, host)
  return [...texts.keys()].flatMap((path) => {
    const file = program.getSourceFile(path)
    const diagnostics = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
    return diagnostics.map((diagnostic) => told(diagnostic, path))
  })
}

function told(diagnostic: ts.Diagnostic, path: string): string {
  const [, page, first] = /^(.*\.md)\.(\d+)\.ts$/.exec(path.slice(packageRoot.length + 1)) ?? []
  const line = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0
  return `${page}:${Number(first) + line}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`
}

function compilerOptions(): ts.CompilerOptions {
  const configPath = join(packageRoot, 'tsconfig.json')
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(configPath, ts.sys.readFile).config,
    ts.sys,
    dirname(configPath),
  )
  return {
    ...options,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: ['node'],
    // A host is strict; it need not be as strict as this package.
    exactOptionalPropertyTypes: false,
    noUncheckedIndexedAccess: false,
    noUnusedLocals: false,
    paths: Object.fromEntries(publicSubpaths().map((entry) => [specifierOf(entry), [join(packageRoot, entry.source)]])),
  }
}
