import { describe, expect, test } from 'vitest'
import { customerModel } from '../../../src/model/customer-model.ts'
import { promiseReferences } from '../../../src/model/definition/promise-references.ts'

const names = { fields: customerModel.order, possibleFields: [], types: [] }

describe('promiseReferences', () => {
  test('promiseReferences lets a rule read an optional field that is not there', () => {
    expect(promiseReferences(customerModel, names)).toEqual([])
  })

  test('promiseReferences wants codes of checks in snake_case', () => {
    const checks = [{ code: 'ownCheck', reads: [], blames: 'size', severity: 'error' }] as const
    expect(promiseReferences({ ...customerModel, checks }, names)).toEqual([
      { path: 'checks', problem: 'has the code "ownCheck", which is not in snake_case' },
    ])
  })
})
