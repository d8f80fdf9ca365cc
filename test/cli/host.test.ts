import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { isColoured, say } from '../../src/cli/host.ts'
import { fakeHost } from './fake-host.ts'

const terminal = Object.assign(new PassThrough(), { isTTY: true })
const file = new PassThrough()

describe('isColoured', () => {
  test.each([
    [terminal, {}, true],
    [file, {}, false],
    [terminal, { NO_COLOR: '1' }, false],
    [terminal, { NO_COLOR: '' }, true],
    [terminal, { TERM: 'dumb' }, false],
    [file, { FORCE_COLOR: '1' }, true],
    [terminal, { FORCE_COLOR: '0' }, false],
    [file, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('of %# is as the environment says', (stream, env, coloured) => {
    expect(isColoured(stream, env)).toBe(coloured)
  })
})

describe('say', () => {
  test('writes to the standard error only', () => {
    const host = fakeHost()
    say(host, 'hello')
    expect(host.written).toEqual({ stdout: '', stderr: 'hello\n' })
  })
})
