import { describe, expect, test } from 'vitest'
import { customerModel } from '../../../src/model/customer-model.ts'
import { assertChanges, problemsOfChanges } from '../../../src/model/definition/problems-of-changes.ts'

describe('problemsOfChanges', () => {
  test('problemsOfChanges accepts what names only what is there', () => {
    expect(
      problemsOfChanges(customerModel, {
        fields: { creditCode: true },
        override: { email: null },
        rules: { founded_in_future: null },
      }),
    ).toEqual([])
    expect(() => assertChanges(customerModel, {})).not.toThrow()
  })

  test('assertChanges throws for a ready-made field that is none', () => {
    expect(() => assertChanges(customerModel, { fields: { wechatt: true } })).toThrow(
      /fields\.wechatt: is no ready-made field; did you mean "wechat"\?/,
    )
  })
})
