import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bitsIn } from '../../src/duplicates/bits.ts'

test('bitsIn counts the ones of a number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (number) => {
      expect(bitsIn(number)).toBe((number >>> 0).toString(2).replaceAll('0', '').length)
    }),
    { numRuns: 1000 },
  )
})
