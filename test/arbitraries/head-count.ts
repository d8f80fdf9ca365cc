import fc from 'fast-check'

/** A number of people as it is kept. */
export const headCount: fc.Arbitrary<number> = fc.nat(100_000_000)
