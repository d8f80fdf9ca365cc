import { describe, expect, test } from 'vitest'
import { customerTypeOf, roleOf } from '../../../src/cli/models/model-names.ts'
import { english } from '../../../src/cli/words/en.ts'
import { customerModel } from '../../../src/model/customer-model.ts'

describe('customerTypeOf', () => {
  test('customerTypeOf gives a type that the model has, and nothing where none is asked for', () => {
    expect(customerTypeOf(customerModel, 'potential', english)).toEqual({ customerType: 'potential' })
    expect(customerTypeOf(customerModel, undefined, english)).toEqual({})
  })

  test('customerTypeOf refuses another one with the nearest, and lists all', () => {
    expect(() => customerTypeOf(customerModel, 'potentail', english)).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringMatching(/churned.*Did you mean "potential"\?/) }),
    )
  })
})

describe('roleOf', () => {
  test('roleOf gives a role that the model has, and refuses another one with the nearest', () => {
    expect(roleOf(customerModel, 'marketing', english)).toBe('marketing')
    expect(() => roleOf(customerModel, 'marketting', english)).toThrow(/Did you mean "marketing"\?/)
  })
})
