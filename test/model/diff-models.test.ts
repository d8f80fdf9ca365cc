import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import { defineCustomerModel } from '../../src/model/define-customer-model.ts'
import { diffModels } from '../../src/model/diff-models.ts'
import type { CustomerModel } from '../../src/model/model.ts'
import { jsonChange } from '../arbitraries/json-change.ts'

describe('diffModels', () => {
  test('diffModels tells what was added, removed and changed, by key and by code', () => {
    const after = defineCustomerModel({
      extends: customerModel,
      fields: { creditCode: true },
      override: { email: { required: true }, website: null },
      rules: { founded_in_future: 'warning', short_name_unexplained: null },
    })
    const changes = diffModels(customerModel, after)
    expect(changes.map(({ path, kind }) => `${kind} ${path.join('.')}`)).toEqual([
      'changed fields.email.required',
      'removed fields.website',
      'added fields.creditCode',
      'changed order',
      'changed rules.founded_in_future.severity',
      'removed rules.short_name_unexplained',
    ])
    expect(changes[0]).toEqual({ path: ['fields', 'email', 'required'], kind: 'changed', before: false, after: true })
  })

  test('diffModels tells a list that was only put in another order', () => {
    const { options } = customerModel
    const after: CustomerModel = {
      ...customerModel,
      order: [...customerModel.order].reverse(),
      options: { ...options, size: [...options.size].reverse() },
    }
    expect(diffModels(customerModel, after).map(({ path, kind }) => `${kind} ${path.join('.')}`)).toEqual([
      'moved order',
      'moved options.size',
    ])
  })

  test('diffModels finds nothing between a model and itself, and something wherever JSON differs', () => {
    fc.assert(
      fc.property(jsonChange, (change) => {
        const changed = change(customerModel) as CustomerModel
        const isSame = sortedText(changed) === sortedText(customerModel)
        expect(diffModels(customerModel, changed).length === 0).toBe(isSame)
        expect(diffModels(changed, changed)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})

/** JSON in which the order of keys does not count. */
function sortedText(value: unknown): string {
  return JSON.stringify(value, (_key, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
