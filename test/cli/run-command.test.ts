import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../../src/cli/run-command.ts'
import { fakeHost } from './fake-host.ts'

describe('runCommand', () => {
  test('answers with the exit code of what was asked', async () => {
    const host = fakeHost()
    expect(await runCommand(['id', 'CUST202412010001'], host)).toBe(0)
    expect(host.written.stdout).toBe('{"date":"2024-12-01","sequence":1}\n')
    expect(await runCommand(['id', 'nothing'], host)).toBe(1)
    expect(await runCommand(['id'], host)).toBe(2)
    expect(await runCommand(['check', '/no/such/file'], host)).toBe(3)
  })

  test('calls any other error a bug, tells where it happened and not what it said', async () => {
    const host = {
      ...fakeHost(),
      stdin: Readable.from([Buffer.from('{}\n')]),
      now: () => {
        throw new TypeError('张三 13812345678')
      },
    }
    expect(await runCommand(['filter'], host)).toBe(4)
    expect(host.written.stderr).toMatch(/^这是kehu的错误[^\n]+\nTypeError\n\s+at /)
    expect(host.written.stderr).not.toContain('张三')
    expect(host.written.stdout).toBe('')
  })

  test.each([
    [['explain', 'x', '--locale', 'en'], 'There is no code'],
    [['explain', 'x', '--locale=en'], 'There is no code'],
    [['explain', 'x', '--locale=zh-CN'], '没有代码'],
    [['explain', 'x'], '没有代码'],
  ])('speaks the language of %j', async (args, words) => {
    const host = fakeHost()
    expect(await runCommand(args, host)).toBe(2)
    expect(host.written.stderr).toContain(words)
  })
})
