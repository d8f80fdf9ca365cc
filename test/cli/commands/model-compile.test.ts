import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { modelModule, modelModuleTypes } from '../../../src/cli/models/model-module.ts'
import { customerModel, guideModel } from '../../../src/model/index.ts'
import { fileOf, kehu, useCommand } from '../command.ts'

useCommand()

describe('kehu model compile', () => {
  test('prints the module of a model', async () => {
    expect(await kehu(['model', 'compile', 'guide'])).toEqual({ code: 0, stdout: modelModule(guideModel), stderr: '' })
  })

  test.each([
    ['checker.js', 'checker.d.ts'],
    ['checker.mjs', 'checker.d.mts'],
  ])('writes %s, and beside it %s', async (name, declarations) => {
    const path = fileOf(name)
    expect(await kehu(['model', 'compile', 'customer', '--output', path])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(path, 'utf8')).toBe(modelModule(customerModel))
    expect(readFileSync(fileOf(declarations), 'utf8')).toBe(modelModuleTypes(customerModel))
  })

  test('refuses a model that cannot be used, and writes nothing', async () => {
    const path = fileOf('never.js')
    const { code, stderr } = await kehu(['model', 'compile', 'custmer', '--output', path, '--locale', 'en'])
    expect([code, existsSync(path)]).toEqual([2, false])
    expect(stderr).toContain('customer')
  })
})
