import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fewNumbers, isWithin, sharedBy, sortOnce } from '../../src/duplicates/integer-sets.ts'

const numbers = fc.array(fc.integer({ min: -30, max: 60 }), { maxLength: 2 * fewNumbers + 10 })

test('sortOnce brings a part of a list into order, each number once, and touches nothing else', () => {
  fc.assert(
    fc.property(numbers, numbers, numbers, (before, part, after) => {
      const values = Int32Array.from([...before, ...part, ...after])
      const [from, to] = [before.length, before.length + part.length]
      const end = sortOnce(values, from, to)
      const sorted = [...new Set(part)].sort((one, other) => one - other)
      expect([...values.slice(0, end), ...values.slice(to)]).toEqual([...before, ...sorted, ...after])
    }),
    { numRuns: 1000 },
  )
})

test('isWithin looks at a part of a list', () => {
  const values = Int32Array.of(1, 2, 3)
  expect([1, 2, 3].map((value) => isWithin(values, 1, 2, value))).toEqual([false, true, false])
})

test('sharedBy counts what two sets share, as long as no more than that is in one alone', () => {
  const set = fc.uniqueArray(fc.nat({ max: 90 }), { maxLength: 80 })
  fc.assert(
    fc.property(set, set, fc.nat({ max: 170 }), (one, other, spare) => {
      for (const list of [one, other]) if (list.length > fewNumbers) list.sort((left, right) => left - right)
      const [left, right] = [
        { from: 0, to: one.length },
        { from: one.length, to: one.length + other.length },
      ]
      const shared = one.filter((value) => other.includes(value)).length
      const alone = one.length + other.length - 2 * shared
      const told = sharedBy(Int32Array.from([...one, ...other]), left, right, spare)
      expect(told).toBe(alone <= spare ? shared : 0)
    }),
    { numRuns: 1000 },
  )
})
