import { describe, expect, test } from 'vitest'
import { equalValues, membersOf } from '../../src/changes/equal-values.ts'
import { customerFields } from '../../src/model/customer-fields.ts'

const { demandTypes, phone, email, annualRevenue } = customerFields

describe('equalValues', () => {
  test.each([
    [demandTypes, ['purchase', 'other'], ['other', 'purchase'], true],
    [demandTypes, ['purchase'], ['purchase', 'other'], false],
    [demandTypes, [], undefined, true],
    [phone, '13812345678/010-62345678', '010-62345678/13812345678', true],
    [phone, '13812345678', '13812345679', false],
    [email, '', null, true],
    [email, ' ', 'a@example.com', false],
    [annualRevenue, 0, undefined, false],
    [annualRevenue, 5000, 5000, true],
    [annualRevenue, 5000, '5000', false],
  ])('equalValues compares %j as its kind does: %j and %j', (row, one, other, equal) => {
    expect(equalValues(row, one, other)).toBe(equal)
    expect(equalValues(row, other, one)).toBe(equal)
  })
})

describe('membersOf', () => {
  test('membersOf takes apart what holds several, and nothing else', () => {
    expect(membersOf(phone, '13812345678/010-62345678')).toEqual(['13812345678', '010-62345678'])
    expect(membersOf(demandTypes, ['other'])).toEqual(['other'])
    expect(membersOf(email, 'a/b@example.com')).toBeUndefined()
    expect(membersOf(demandTypes, 'other')).toBeUndefined()
  })
})
