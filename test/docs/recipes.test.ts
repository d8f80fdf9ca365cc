import { describe, expect, test } from 'vitest'
import { textOf } from '../architecture/tree.ts'
import { blocksOf } from './examples.ts'

const quotations = blocksOf('docs/recipes.md').filter(({ language }) => language !== 'ts')

describe('Recipes', () => {
  test.each(quotations.map(({ line, language, text }) => [line, language, text] as const))(
    'the block of docs/recipes.md at line %i is quoted from a file that is tried with the library: %s',
    (_line, language, text) => {
      const [, path = ''] = /^jsx (test\/clients\/\S+\.tsx?)$/.exec(language) ?? []
      expect(path).not.toBe('')
      expect(firstMissingLine(text, textOf(path))).toBeUndefined()
    },
  )

  test('Recipes quote a file for each library', () => {
    const folders = ['react-hook-form', 'tanstack-form', 'formisch', 'recipes/hono', 'recipes/trpc', 'recipes/mcp']
    for (const folder of folders) {
      expect(quotations.filter(({ language }) => language.startsWith(`jsx test/clients/${folder}`))).toHaveLength(1)
    }
  })

  test('firstMissingLine tells a line that is not in the file, or not in this order', () => {
    const file = 'const a = 1\n\n  const b = 2\nconst c = 3\n'
    expect(firstMissingLine('const a = 1\nconst c = 3', file)).toBeUndefined()
    expect(firstMissingLine('const a = 1\n\nconst b = 4', file)).toBe('const b = 4')
    expect(firstMissingLine('const c = 3\nconst a = 1', file)).toBe('const a = 1')
  })
})

/** The first line of a quotation that the file does not have behind the lines before it; indentation is not compared. */
function firstMissingLine(quotation: string, file: string): string | undefined {
  const lines = file.split('\n').map((line) => line.trim())
  let position = 0
  for (const line of quotation.split('\n').map((line) => line.trim())) {
    if (line === '') continue
    const found = lines.indexOf(line, position)
    if (found === -1) return line
    position = found + 1
  }
  return undefined
}
