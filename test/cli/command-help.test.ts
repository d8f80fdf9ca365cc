import { describe, expect, test } from 'vitest'
import { commandMaker, spokenProgram } from '../../src/cli/command-help.ts'
import { english } from '../../src/cli/words/en.ts'
import { chinese } from '../../src/cli/words/zh-cn.ts'
import { fakeHost } from './fake-host.ts'

describe('commandMaker', () => {
  test('commandMaker names a command by its last word, and gives it examples and exit codes of its own', async () => {
    const host = fakeHost()
    const program = spokenProgram(english, host)
    const command = commandMaker(english)
    command(command(program, 'model', 'of models'), 'model diff', 'of two')
    await expect(program.parseAsync(['model', 'diff', '--help'], { from: 'user' })).rejects.toMatchObject({
      exitCode: 0,
    })
    expect(host.written.stdout).toMatch(
      /^Usage: kehu model diff [\s\S]* {2}kehu model diff customer [\s\S]* 1 different;/,
    )
  })
})

describe('spokenProgram', () => {
  test('spokenProgram complains where the host says, in the words of the language', async () => {
    const host = fakeHost()
    await expect(spokenProgram(chinese, host).parseAsync(['--nothing'], { from: 'user' })).rejects.toThrow()
    expect(host.written).toEqual({ stdout: '', stderr: '错误：没有选项“--nothing”\n' })
  })
})
