import { describe, expect, test } from 'vitest'
import { phonePattern } from '../../src/json-schema/patterns.ts'

describe('phonePattern', () => {
  test('phonePattern accepts so many numbers and no more', () => {
    const two = new RegExp(phonePattern(2), 'u')
    expect([two.test('13812345678'), two.test('13812345678/010-62345678')]).toEqual([true, true])
    expect(two.test('13812345678/010-62345678/+85221234567')).toBe(false)
    expect(new RegExp(phonePattern(1), 'u').test('13812345678/13812345679')).toBe(false)
  })
})
