import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { assertOutputs } from '../../../src/cli/output/assert-outputs.ts'
import { english } from '../../../src/cli/words/en.ts'

const folder = mkdtempSync(join(tmpdir(), 'kehu-test-'))
afterAll(() => rmSync(folder, { recursive: true }))
const [input, link, other] = ['input', 'link', 'other'].map((name) => join(folder, name)) as [string, string, string]
writeFileSync(input, '')
symlinkSync(input, link)

test('assertOutputs lets different files pass, and what was not asked for', () => {
  expect(() => assertOutputs(input, [other, undefined, '/dev/null', '/dev/null'], english)).not.toThrow()
  expect(() => assertOutputs('-', [other], english)).not.toThrow()
})

test('assertOutputs refuses the input, and one file for two outputs', () => {
  for (const outputs of [[input], [link], [other, other]]) {
    expect(() => assertOutputs(input, outputs, english)).toThrow('Cannot write')
  }
})
