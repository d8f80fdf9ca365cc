import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeWhole } from '../../../src/cli/output/write-whole.ts'
import { english } from '../../../src/cli/words/en.ts'
import { fileOf, useCommand } from '../command.ts'
import { fakeHost } from '../fake-host.ts'

useCommand()

describe('writeWhole', () => {
  test('writeWhole puts a text in the place of what was there, and leaves nothing else', async () => {
    const path = fileOf('text.txt', 'old')
    await writeWhole(path, 'new', fakeHost(), english)
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readdirSync(dirname(path))).toEqual(['kehu.mjs', 'text.txt'])
  })

  test('writeWhole says where it cannot write', async () => {
    await expect(writeWhole(fileOf('no/such/folder.txt'), 'x', fakeHost(), english)).rejects.toThrow(/folder\.txt/)
  })
})
