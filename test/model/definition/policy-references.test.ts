import { describe, expect, test } from 'vitest'
import { customerModel } from '../../../src/model/customer-model.ts'
import { policyReferences } from '../../../src/model/definition/policy-references.ts'

const names = {
  fields: customerModel.order,
  possibleFields: [...customerModel.order, 'employeeCount', 'creditCode'],
  types: Object.keys(customerModel.templates),
}

describe('policyReferences', () => {
  test('policyReferences lets policies name ready-made fields that the model does without', () => {
    expect(policyReferences(customerModel, names)).toEqual([])
    expect(
      policyReferences(customerModel, { ...names, possibleFields: customerModel.order }).map(({ path }) => path),
    ).toContain('tiers.fields')
  })
})
