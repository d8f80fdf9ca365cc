import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packageRoot } from '../../.config/subpaths.ts'

const page = readFileSync(join(packageRoot, 'docs/contributing/README.md'), 'utf8')
const diff = /```diff\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
const hunks = diff.split(/(?=^diff --git)/m)
let copy = ''

/** What the compiler says of a fresh copy of the source after these hunks. */
function compileWith(applied: readonly string[]): string {
  cpSync(join(packageRoot, 'src'), join(copy, 'src'), { recursive: true, force: true })
  execFileSync('git', ['apply', '-'], { cwd: copy, input: applied.join('') })
  const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', '.'], {
    cwd: copy,
    encoding: 'utf8',
  })
  return stdout
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'kehu-field-'))
  cpSync(join(packageRoot, 'tsconfig.json'), join(copy, 'tsconfig.json'))
  symlinkSync(join(packageRoot, 'node_modules'), join(copy, 'node_modules'))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('Adding a field', () => {
  test('the diff of the page applies to the source as it is, and compiles', () => {
    expect(hunks).toHaveLength(4)
    expect(compileWith(hunks)).toBe('')
  })

  test('the row alone does not compile: each language asks for its words', () => {
    const complaints = compileWith(hunks.slice(0, 1))
    for (const table of ['zh-cn', 'en']) expect(complaints).toContain(`src/messages/${table}.ts`)
    expect(complaints).toContain("Property 'fax' is missing")
  })
})
