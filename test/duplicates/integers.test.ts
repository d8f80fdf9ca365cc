import fc from 'fast-check'
import { expect, test } from 'vitest'
import { append, at, integersOf, reserve, trimmed } from '../../src/duplicates/integers.ts'

test('integersOf keeps what is appended, whatever room it began with', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })), (capacity, numbers) => {
      const list = integersOf(capacity)
      for (const number of numbers) append(list, number)
      expect(numbers.map((_, index) => at(list, index))).toEqual(numbers)
      expect(list.length).toBe(numbers.length)
    }),
    { numRuns: 1000 },
  )
})

test('reserve makes room for so many more, and trimmed has none left', () => {
  const list = integersOf(8)
  append(list, 7)
  reserve(list, 5000)
  expect(list.values.length).toBeGreaterThanOrEqual(5001)
  expect([...trimmed(list)]).toEqual([7])
})

test('at gives 0 beyond the room of a list', () => {
  expect(at(integersOf(1), 10_000)).toBe(0)
})
