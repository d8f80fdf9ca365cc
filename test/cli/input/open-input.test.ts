import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { codeOf, nameOf, openInput } from '../../../src/cli/input/open-input.ts'
import { english } from '../../../src/cli/words/en.ts'
import { fakeHost } from '../fake-host.ts'

const folder = mkdtempSync(join(tmpdir(), 'kehu-test-'))

async function read(file: string, stdin = ''): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of openInput(file, fakeHost({ stdin }), english)) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

describe('openInput', () => {
  test('reads a file, or the standard input for -', async () => {
    const file = join(folder, 'a.csv')
    writeFileSync(file, '甲')
    expect([await read(file), await read('-', '乙')]).toEqual(['甲', '乙'])
  })

  test('fails with a reason that people understand', async () => {
    const missing = join(folder, 'missing')
    await expect(read(missing)).rejects.toMatchObject({ exitCode: 3, message: expect.stringContaining('no such file') })
    await expect(read(folder)).rejects.toMatchObject({ exitCode: 3, message: expect.stringContaining('directory') })
  })
})

describe('nameOf and codeOf', () => {
  test('say what to call the input and what is wrong', () => {
    expect([nameOf('-', english), nameOf('a', english)]).toEqual(['the standard input', 'a'])
    expect([codeOf(Object.assign(new Error('x'), { code: 'EACCES' })), codeOf('x')]).toEqual(['EACCES', 'EIO'])
  })
})
