import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phoneMetadata } from '../../../src/data/phone-metadata/index.ts'
import { readPhoneNumber, readPhoneNumbers } from '../../../src/kinds/phone/read-phone-number.ts'
import { phoneNumber } from '../../arbitraries/phone.ts'

describe('readPhoneNumber', () => {
  test('readPhoneNumber reads a canonical number as itself', () => {
    fc.assert(
      fc.property(phoneNumber, (number) => void expect(readPhoneNumber(number, phoneMetadata)).toBe(number)),
      { numRuns: 1000 },
    )
  })

  test.each(['62345678', '张三', '138****5678', '95588', ''])('readPhoneNumber reads nothing in %j', (text) => {
    expect(readPhoneNumber(text)).toBeUndefined()
  })
})

describe('readPhoneNumbers', () => {
  test('readPhoneNumbers reads canonical numbers with blanks between them', () => {
    fc.assert(
      fc.property(fc.array(phoneNumber, { minLength: 2, maxLength: 4 }), (numbers) => {
        expect(readPhoneNumbers(numbers.join(' '), phoneMetadata)).toEqual(numbers)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['138 0013 8000 139 0013 9000', ['13800138000', '13900139000']],
    ['010 6234 5678 转 801 138 0013 8000', ['010-62345678-801', '13800138000']],
    ['+44 20 7946 0958 010 62345678', ['+442079460958', '010-62345678']],
  ])('readPhoneNumbers cuts %j where both sides are complete', (text, numbers) => {
    expect(readPhoneNumbers(text, phoneMetadata)).toEqual(numbers)
  })

  test.each([
    '13800138000',
    '010-62345678 62345679',
    '13800138000 张三',
    '010 12345678 13800138000 1',
    '1 '.repeat(60).trim(),
  ])('readPhoneNumbers reads nothing in %j', (text) => {
    expect(readPhoneNumbers(text)).toBeUndefined()
  })
})
