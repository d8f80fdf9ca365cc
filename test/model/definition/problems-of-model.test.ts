import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customerModel } from '../../../src/model/customer-model.ts'
import { assertModel, problemsOfModel } from '../../../src/model/definition/problems-of-model.ts'
import { jsonChange } from '../../arbitraries/json-change.ts'

describe('problemsOfModel', () => {
  test('problemsOfModel never throws, whatever the value', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => problemsOfModel(value).length > 0),
      { numRuns: 1000 },
    )
    fc.assert(
      fc.property(jsonChange, (change) => Array.isArray(problemsOfModel(change(customerModel)))),
      { numRuns: 1000 },
    )
  })

  test('assertModel throws with the name of the model', () => {
    expect(() => assertModel({ ...customerModel, order: [] })).toThrow(/^The model "customer" cannot be used:/)
  })
})
