import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customerModel } from '../../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../../src/model/define-customer-model.ts'
import { modelOfChanges, stockModelOf } from '../../../src/model/definition/model-of-changes.ts'
import { problemsOfModel } from '../../../src/model/definition/problems-of-model.ts'
import { jsonChange } from '../../arbitraries/json-change.ts'
import { manyChanges } from './changes.ts'

describe('modelOfChanges', () => {
  test('modelOfChanges makes the model that defineCustomerModel makes', () => {
    expect(modelOfChanges(manyChanges, stockModelOf)).toEqual({
      ok: true,
      model: defineCustomerModel({ ...manyChanges, extends: customerModel }),
    })
  })

  test.each([
    ['the shape first', { extends: 'nothing', rulez: {} }, 'rulez', 'did you mean "rules"?'],
    ['then the base', { extends: 'custmer', override: { emial: null } }, 'extends', 'did you mean "customer"?'],
    ['then the names', { extends: 'guide', override: { emial: null } }, 'override', 'did you mean "email"?'],
    ['then the model', { extends: 'guide', order: ['fullName'] }, 'order', 'lacks the field "customerType"'],
  ])('modelOfChanges tells %s', (_what, changes, path, hint) => {
    const made = modelOfChanges(changes, stockModelOf)
    expect(made.ok).toBe(false)
    if (!made.ok) expect(made.problems[0]).toEqual({ path, problem: expect.stringContaining(hint) })
  })

  test('modelOfChanges never throws, and makes only models that can be used', () => {
    let made = 0
    fc.assert(
      fc.property(fc.array(jsonChange, { maxLength: 2 }), (mistakes) => {
        const changes = mistakes.reduce((document, mistake) => mistake(document), manyChanges as unknown)
        const outcome = modelOfChanges(changes, stockModelOf)
        if (outcome.ok) made += 1
        expect(outcome.ok ? problemsOfModel(outcome.model) : outcome.problems.length > 0).toEqual(
          outcome.ok ? [] : true,
        )
      }),
      { numRuns: 2000 },
    )
    expect(made).toBeGreaterThan(100)
  })
})

describe('stockModelOf', () => {
  test('stockModelOf knows the models of the package, and nothing that objects inherit', () => {
    expect(stockModelOf('customer')).toBe(customerModel)
    expect(stockModelOf('guide')?.name).toBe('guide')
    expect(stockModelOf('toString')).toBeUndefined()
  })
})
