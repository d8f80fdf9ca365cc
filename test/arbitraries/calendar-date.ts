import fc from 'fast-check'

const millisecondsPerDay = 86_400_000

/** Any day from 0001-01-01 to 9999-12-31 as `YYYY-MM-DD`. */
export const calendarDate: fc.Arbitrary<string> = fc
  .integer({ min: -719_162, max: 2_932_896 })
  .map((day) => new Date(day * millisecondsPerDay).toISOString().slice(0, 10))
