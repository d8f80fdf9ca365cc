import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { packageRoot } from '../../.config/subpaths.ts'
import { resultOf } from './result-of.ts'

const installed = (path: string) => join(inject('hostFolder'), 'node_modules', path)

const readmes = ['README.md', 'README.en.md']

describe('The installed command', () => {
  test('is a program that says its version', async () => {
    const { version } = JSON.parse(readFileSync(installed('kehu/package.json'), 'utf8'))
    expect(statSync(installed('.bin/kehu')).mode & 0o111).not.toBe(0)
    expect((await resultOf(installed('.bin/kehu'), ['--version'])).output.trim()).toBe(version)
  })

  test('checks the example table without a package beside it', async () => {
    const table = join(packageRoot, 'docs/examples/customers.csv')
    const told = await resultOf(installed('.bin/kehu'), ['check', table, '--today', '2026-11-23'], { mayFail: true })
    expect(told.code, told.complaints).toBeLessThan(2)
    expect(told.output).toContain('客户')
  })

  test('finds itself where threads are asked for', async () => {
    const args = [
      'check',
      join(packageRoot, 'docs/examples/customers.csv'),
      '--today',
      '2026-11-23',
      '--format',
      'ndjson',
    ]
    const [alone, several] = await Promise.all(
      [[], ['--jobs', '2']].map((more) => resultOf(installed('.bin/kehu'), [...args, ...more], { mayFail: true })),
    )
    expect(several).toEqual(alone)
    expect(several?.output.split('\n').length).toBeGreaterThan(200)
  })

  test.each(commandsIn(readmes))('knows the command and the options of: %s', async (line) => {
    const [name = '', ...words] = line.split(/\s+/)
    const { output } = await resultOf(installed('.bin/kehu'), [name, '--help'])
    expect(output).toContain(`kehu ${name}`)
    for (const option of words.filter((word) => word.startsWith('--'))) expect(output).toContain(option)
  })

  test('is named in both READMEs', () => {
    for (const readme of readmes) expect(commandsIn([readme]).length, readme).toBeGreaterThan(0)
  })
})

/** What stands behind `npx kehu` in the shell examples of the pages. */
function commandsIn(pages: readonly string[]): readonly string[] {
  const lines = pages.flatMap((page) => readFileSync(join(packageRoot, page), 'utf8').split('\n'))
  const found = lines.flatMap((line) => /\bnpx kehu ([^#|>]+)/.exec(line)?.[1]?.trim() ?? [])
  return [...new Set(found)]
}
