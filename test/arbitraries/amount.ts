import fc from 'fast-check'

/** An amount in 万元 as it is kept: up to 1 万亿 yuan, two decimals at most. */
export const amount: fc.Arbitrary<number> = fc
  .integer({ min: 0, max: 10_000_000_000 })
  .map((hundredths) => hundredths / 100)
