import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowKeyOf } from '../../src/pipeline/row-key.ts'

const position = fc.maxSafeNat()

describe('rowKeyOf', () => {
  test('rowKeyOf names the source and the position', () => {
    expect(rowKeyOf('2026/客户.ndjson', 120)).toBe('2026/客户.ndjson#0000000000000120')
  })

  test('rowKeyOf sorts as positions do, and tells them apart', () => {
    fc.assert(
      fc.property(position, position, (one, other) => {
        expect(Math.sign(rowKeyOf('a', one) < rowKeyOf('a', other) ? -1 : Number(one !== other))).toBe(
          Math.sign(one - other),
        )
      }),
      { numRuns: 1000 },
    )
  })

  test.each([-1, 1.5, Number.NaN, 2 ** 53])('rowKeyOf refuses the position %d', (wrong) => {
    expect(() => rowKeyOf('a', wrong)).toThrow(RangeError)
  })
})
