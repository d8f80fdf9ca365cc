import { describe, expect, test } from 'vitest'
import { customerModel } from '../../src/model/customer-model.ts'
import { compileModel } from '../../src/record/compile-model.ts'
import { fieldCheckOf } from '../../src/record/field-check.ts'

const check = fieldCheckOf(compileModel(customerModel), {
  context: { today: '2024-12-01' },
  message: ({ code }) => code,
})

describe('fieldCheckOf', () => {
  test('fieldCheckOf tells the first error of the field and of no other', () => {
    expect(check('email', 'wang@', {})).toBe('email_malformed')
    expect(check('email', 'wang@example.com', { phone: '12345' })).toBeUndefined()
    expect(check('fullName', '', {})).toBe('required')
  })

  test('fieldCheckOf normalises, keeps promises between fields, and has nothing to say of warnings', () => {
    expect(check('phone', '138 1234 5678', {})).toBeUndefined()
    expect(check('foundedOn', '2024-12-02', {})).toBe('founded_in_future')
    expect(check('industry', 'I', {})).toBeUndefined()
  })
})
