import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { describe, expect, inject, test } from 'vitest'
import { packageRoot } from '../../.config/subpaths.ts'
import { resultOf } from './result-of.ts'

const installed = () => join(inject('hostFolder'), 'node_modules/kehu')

describe('The published form', () => {
  test('holds the build, the licence, the change log and the READMEs, and nothing else', () => {
    const strangers = inject('packedFiles').filter(
      (path) =>
        !/^(?:dist\/.*\.(?:js|cjs|d\.ts|d\.cts)|LICENSE|CHANGELOG\.md|README(?:\.en)?\.md|package\.json)$/.test(path),
    )
    expect(strangers).toEqual([])
    expect(inject('packedFiles')).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist/index.js']))
  })

  test('spells Chinese as Chinese, and no path of the machine that built it', () => {
    for (const path of inject('packedFiles').filter((name) => /^dist\/.*\.c?js$/.test(name))) {
      const text = readFileSync(join(installed(), path), 'utf8')
      // Ranges of code points are written as escapes on purpose; words are not.
      expect(/(?:\\u[4-9][0-9a-f]{3}){3}/i.test(text), `${path} has escaped words`).toBe(false)
      expect(text.includes(packageRoot), `${path} has a path of this machine`).toBe(false)
    }
  })

  test('has no complaint by publint', async () => {
    const { messages } = await publint({ pkgDir: installed(), level: 'suggestion', strict: true, pack: false })
    expect(messages).toEqual([])
  })

  test('has declarations that resolve under node16 and bundlers, by are-the-types-wrong', async () => {
    const attw = join(packageRoot, 'node_modules/.bin/attw')
    const told = await resultOf(attw, [inject('tarball'), '--profile', 'node16', '--format', 'json'], { mayFail: true })
    const { analysis } = JSON.parse(told.output)
    expect(told.code, JSON.stringify(analysis.problems)).toBe(0)
    expect(Object.keys(analysis.entrypoints).length).toBeGreaterThan(5)
  })
})
