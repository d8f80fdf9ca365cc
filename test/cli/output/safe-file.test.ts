import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isSameFile, openSafeFile } from '../../../src/cli/output/safe-file.ts'
import { english } from '../../../src/cli/words/en.ts'
import { fakeHost } from '../fake-host.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'kehu-test-'))

describe('openSafeFile', () => {
  test('shows nothing until it is committed, and then everything', async () => {
    const folder = newFolder()
    const path = join(folder, 'a.csv')
    const host = fakeHost()
    const file = openSafeFile(path, host, english)
    file.write('甲')
    await file.flush()
    expect([existsSync(path), host.onStop.size]).toEqual([false, 1])
    await file.commit()
    expect([readFileSync(path, 'utf8'), readdirSync(folder), host.onStop.size]).toEqual(['甲', ['a.csv'], 0])
    file.discard()
    expect(existsSync(path)).toBe(true)
  })

  test('leaves no trace when it is discarded, by the process that stops too', () => {
    const folder = newFolder()
    const path = join(folder, 'a.csv')
    writeFileSync(path, 'kept')
    const host = fakeHost()
    const file = openSafeFile(path, host, english)
    file.write('x'.repeat(100_000))
    for (const undo of host.onStop) undo('signal')
    file.discard()
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['kept', ['a.csv']])
  })

  test('writes through a link, and keeps the permissions of the file', async () => {
    const folder = newFolder()
    const [path, link] = [join(folder, 'a.csv'), join(folder, 'link.csv')]
    writeFileSync(path, 'old')
    chmodSync(path, 0o600)
    symlinkSync(path, link)
    const file = openSafeFile(link, fakeHost(), english)
    file.write('new')
    await file.commit()
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['new', 0o600])
  })

  test('fails with a reason that people understand', () => {
    const folder = newFolder()
    expect(() => openSafeFile(folder, fakeHost(), english)).toThrow('directory')
    expect(() => openSafeFile(join(folder, 'no', 'a.csv'), fakeHost(), english)).toThrow('no such file or directory')
  })
})

describe('isSameFile', () => {
  test('lets a device take several outputs', () => {
    expect(isSameFile('/dev/null', '/dev/null')).toBe(false)
  })

  test('sees through spellings and links', () => {
    const folder = newFolder()
    const [path, link] = [join(folder, 'a'), join(folder, 'b')]
    writeFileSync(path, '')
    symlinkSync(path, link)
    expect(isSameFile(path, join(folder, '.', 'x', '..', 'a'))).toBe(true)
    expect(isSameFile(path, link)).toBe(true)
    expect(isSameFile(path, join(folder, 'c'))).toBe(false)
    expect(isSameFile(join(folder, 'c'), join(folder, 'd'))).toBe(false)
  })
})
