import { describe, expect, test } from 'vitest'
import { runCommand } from '../../src/cli/run-command.ts'
import { customerModelChangesSchema } from '../../src/model/definition/changes-schema.ts'
import { fakeHost } from './fake-host.ts'

async function run(...args: string[]) {
  const host = fakeHost()
  return { code: await runCommand(args, host), ...host.written }
}

describe('addModelCommands', () => {
  test('addModelCommands tells the options of `model` from those of the commands below it', async () => {
    expect(JSON.parse((await run('model', 'diff', 'customer', 'guide', '--format', 'json')).stdout)).toHaveLength(2)
    expect(JSON.parse((await run('model', '--format', 'text', 'schema')).stdout)).toEqual(customerModelChangesSchema)
    expect((await run('model', '--model', 'guide')).stdout).toContain('"name": "guide"')
  })

  test('addModelCommands calls what is no command by its name', async () => {
    expect(await run('model', 'dif', '--locale', 'en')).toEqual({
      code: 2,
      stdout: '',
      stderr: "error: unknown command 'dif'\n(Did you mean diff?)\n",
    })
    expect((await run('model', 'frobnicate')).stderr).toBe('错误：没有命令“frobnicate”\n')
  })
})
