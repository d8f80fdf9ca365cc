import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differingBits, signBit } from '../../src/duplicates/set-signs.ts'

test('differingBits of the signs of two sets are at most the members that only one has', () => {
  const members = fc.uniqueArray(fc.nat({ max: 300 }), { maxLength: 40 })
  fc.assert(
    fc.property(members, members, (one, other) => {
      const signOf = (set: readonly number[]) => set.reduce((sign, member) => sign | signBit(member), 0)
      const alone =
        one.filter((member) => !other.includes(member)).length + other.filter((member) => !one.includes(member)).length
      expect(differingBits(signOf(one), signOf(other))).toBeLessThanOrEqual(alone)
    }),
    { numRuns: 1000 },
  )
})
