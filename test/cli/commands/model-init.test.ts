import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { schemaName } from '../../../src/cli/commands/model-init.ts'
import { fileOf, kehu, useCommand } from '../command.ts'

useCommand()

const jsonIn = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

describe('kehu model init', () => {
  test('writes a model that can be used at once, and the schema that it names', async () => {
    const path = fileOf('new/dealers.json')
    const { code, stdout, stderr } = await kehu(['model', 'init', path])
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toContain(`kehu model check ${path}`)
    expect(readdirSync(dirname(path)).sort()).toEqual(['dealers.json', schemaName])
    const model = jsonIn(path)
    expect(model).toMatchObject({ $schema: `./${schemaName}`, extends: 'customer', name: 'dealers' })
    const fits = new Ajv({ strict: false }).compile(jsonIn(join(dirname(path), model.$schema)))
    expect(fits(model)).toBe(true)
    expect(await kehu(['model', 'check', path])).toMatchObject({ code: 0, stderr: '' })
  })

  test('never overwrites, unless it is told to', async () => {
    const path = fileOf('mine.json', '{"extends": "customer"}')
    expect(await kehu(['model', 'init', path, '--locale', 'en'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `kehu: "${path}" is there already; --force overwrites it.\n`,
    })
    expect(readFileSync(path, 'utf8')).toBe('{"extends": "customer"}')
    expect(existsSync(fileOf(schemaName))).toBe(false)
    expect((await kehu(['model', 'init', path, '--force'])).code).toBe(0)
    expect(jsonIn(path).name).toBe('mine')
  })

  test('leaves a schema of its own as it is, and refuses to replace another one', async () => {
    const [first, second] = [fileOf('two/a.json'), fileOf('two/b.json')]
    expect((await kehu(['model', 'init', first])).code).toBe(0)
    expect((await kehu(['model', 'init', second])).code).toBe(0)
    fileOf(`two/${schemaName}`, '{}')
    expect((await kehu(['model', 'init', fileOf('two/c.json')])).code).toBe(2)
    expect(existsSync(fileOf('two/c.json'))).toBe(false)
  })

  test('ends with 2 for a name that --model would not take for a file, and with 3 where it cannot write', async () => {
    expect((await kehu(['model', 'init', fileOf('model.txt')])).code).toBe(2)
    const file = fileOf('file', '')
    expect((await kehu(['model', 'init', join(file, 'model.json')])).code).toBe(3)
  })
})
