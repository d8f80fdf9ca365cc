import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalsPattern } from '../../src/form/decimals-pattern.ts'

const matches = (decimals: number, value: number) => new RegExp(decimalsPattern(decimals)).test(String(value))

describe('decimalsPattern', () => {
  test('decimalsPattern accepts a number with so many decimal places, and refuses one with more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.integer(), (decimals, whole) => {
        const value = Number(`${whole}e-${decimals}`)
        expect(matches(decimals, value)).toBe(true)
        expect(matches(decimals, Number(`${whole}5e-${decimals + 1}`))).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([1e-7, 1e21, Number.NaN, Number.POSITIVE_INFINITY])('decimalsPattern refuses %s', (value) => {
    expect(matches(2, value)).toBe(false)
  })
})
