import { describe, expect, test } from 'vitest'
import { customerModel } from '../../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../../src/model/define-customer-model.ts'
import { guideModel } from '../../../src/model/guide-model.ts'
import { fileOf, kehu, useCommand } from '../command.ts'

useCommand()

const english = ['--locale', 'en']

const changes = {
  fields: { creditCode: true },
  override: {
    email: { required: { field: 'size', in: ['large'] } },
    remark: { visible: { field: 'intent', notIn: ['none'] } },
  },
} as const

describe('kehu model', () => {
  test('prints a model as JSON', async () => {
    expect(JSON.parse((await kehu(['model'])).stdout)).toEqual(JSON.parse(JSON.stringify(customerModel)))
    expect(JSON.parse((await kehu(['model', '--model', 'guide'])).stdout).name).toBe(guideModel.name)
  })

  test('prints its fields as a table', async () => {
    const { stdout } = await kehu(['model', '--format', 'text', ...english])
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(customerModel.order.length)
    expect(lines[0]).toBe(
      'Full name           fullName           Company name          Basic information       required',
    )
  })

  test('prints the model that a file of changes makes, whole, and reads it back', async () => {
    const own = fileOf('own.json', JSON.stringify({ $schema: './x.json', extends: 'customer', ...changes }))
    const { code, stdout } = await kehu(['model', '--model', own])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual(defineCustomerModel({ extends: customerModel, ...changes }))
    expect(await kehu(['model', 'diff', own, fileOf('whole.json', stdout)])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
  })

  test('says on what conditions fields are required and shown', async () => {
    const own = fileOf('conditions.json', JSON.stringify({ extends: 'customer', ...changes }))
    const table = async (locale: string) =>
      (await kehu(['model', '--model', own, '--format', 'text', '--locale', locale])).stdout
    expect(await table('zh-CN')).toMatch(/ 客户规模为大型时必填\n[\s\S]* 合作意向不为无时显示\n$/)
    expect(await table('en')).toMatch(/ required if Size is Large\n[\s\S]* shown if Intent is not None\n$/)
  })
})
