import { describe, expect, test } from 'vitest'
import { modelModule, modelModuleTypes } from '../../../src/cli/models/model-module.ts'
import { customerModel } from '../../../src/model/index.ts'
import { hidingModel } from '../../compiled/hiding-model.ts'

describe('modelModule', () => {
  test.each([customerModel, hidingModel])('modelModule of $name is what test/compiled judges with', async (model) => {
    await expect(modelModule(model)).toMatchFileSnapshot(`../../golden/compiled/${model.name}.js`)
    await expect(modelModuleTypes(model)).toMatchFileSnapshot(`../../golden/compiled/${model.name}.d.ts`)
  })

  test('modelModule imports the kinds and promises that the model uses, and no others', () => {
    const { fullName, remark } = customerModel.fields
    const small = { ...customerModel, fields: { fullName, remark }, order: ['fullName', 'remark'], rules: [] }
    const text = modelModule(small)
    expect(text.match(/\w+Behaviour,$/gm)).toEqual([
      'companyNameBehaviour,',
      'longTextBehaviour,',
      'companyNameBehaviour,',
      'longTextBehaviour,',
    ])
    expect(text).not.toContain('followUpNotPast')
    expect(text).not.toMatch(/\beval\b|\bFunction\(/)
    expect(modelModule({ ...small, rules: customerModel.rules })).toContain('followUpNotPast')
  })

  test('modelModule gives a model with custom checks to whoever has their functions', () => {
    const checked = {
      ...customerModel,
      checks: [{ code: 'titled', reads: ['owner'], blames: 'owner', severity: 'error' }],
    } as const
    expect(modelModule(checked)).not.toContain('export const compiled')
    expect(modelModuleTypes(checked)).not.toContain('compiled:')
    expect(modelModule(customerModel)).toContain('export const compiled')
  })
})
