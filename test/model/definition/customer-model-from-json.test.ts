import { describe, expect, test } from 'vitest'
import { customerModel } from '../../../src/model/customer-model.ts'
import { customerModelFromJSON } from '../../../src/model/definition/customer-model-from-json.ts'

describe('customerModelFromJSON', () => {
  test('customerModelFromJSON shares nothing with what it was given', () => {
    const given = JSON.parse(JSON.stringify(customerModel))
    const model = customerModelFromJSON(given)
    given.fields.email.required = true
    expect(model).toEqual(customerModel)
  })

  test('customerModelFromJSON throws for a model that holds itself', () => {
    const circle: Record<string, unknown> = { ...customerModel }
    circle.fields = circle
    expect(() => customerModelFromJSON(circle)).toThrow(/what JSON cannot/)
  })
})
