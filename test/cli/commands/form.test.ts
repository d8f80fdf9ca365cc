import { describe, expect, test } from 'vitest'
import { dialectNames } from '../../../src/cli/dialects.ts'
import { industries } from '../../../src/data/industries/index.ts'
import { accessOf } from '../../../src/form/access-of.ts'
import { formOf } from '../../../src/form/form-of.ts'
import { industryTreeOf } from '../../../src/form/option-trees.ts'
import { en } from '../../../src/messages/en.ts'
import { zhCN } from '../../../src/messages/zh-cn.ts'
import { customerModel } from '../../../src/model/customer-model.ts'
import { fileOf, kehu, useCommand } from '../command.ts'

useCommand()

async function formBy(...args: string[]) {
  const { code, stdout, stderr } = await kehu(['form', ...args])
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}

const trees = { industry: industryTreeOf(industries) }

describe('kehu form', () => {
  test('prints the neutral metadata', async () => {
    expect(await formBy()).toEqual(formOf(customerModel, { language: zhCN, trees }))
  })

  test('prints the form of a type, a role and a mode, in another language', async () => {
    const args = ['--type', 'potential', '--role', 'marketing', '--mode', 'edit', '--locale', 'en']
    expect(await formBy(...args)).toEqual(
      formOf(customerModel, {
        language: en,
        trees,
        customerType: 'potential',
        mode: 'edit',
        access: accessOf(customerModel, 'marketing'),
      }),
    )
  })

  test('prints the tree of divisions where it is asked for', async () => {
    const form = await formBy('--divisions')
    const fields = form.modules.flatMap((module: { fields: unknown[] }) => module.fields)
    expect(fields).toContainEqual(expect.objectContaining({ key: 'registeredAddress', control: 'address' }))
  })

  test.each(dialectNames)('prints the dialect %s of a model in a file as JSON', async (dialect) => {
    const own = fileOf('own.json', '{"extends": "customer", "fields": {"creditCode": true}}')
    const { code, stdout } = await kehu(['form', '--dialect', dialect, '--model', own, '--type', 'current'])
    expect([code, JSON.stringify(JSON.parse(stdout)).includes('creditCode')]).toEqual([0, true])
  })

  test('says which functions JSON has lost', async () => {
    const { stderr } = await kehu(['form', '--dialect', 'rjsf', '--locale', 'en'])
    expect(stderr).toBe('left out, because JSON has no functions: transformErrors\n')
    expect((await kehu(['form', '--dialect', 'formily'])).stderr).toBe('')
  })
})
