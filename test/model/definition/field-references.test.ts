import { describe, expect, test } from 'vitest'
import { customerModel } from '../../../src/model/customer-model.ts'
import { fieldReferences } from '../../../src/model/definition/field-references.ts'

const names = { fields: customerModel.order, possibleFields: customerModel.order, types: [] }

describe('fieldReferences', () => {
  test('fieldReferences has nothing against the stock model, and tells a module twice', () => {
    expect(fieldReferences(customerModel, names)).toEqual([])
    expect(fieldReferences({ ...customerModel, modules: [...customerModel.modules, 'basic'] }, names)).toEqual([
      { path: 'modules', problem: 'has "basic" twice' },
    ])
  })
})
