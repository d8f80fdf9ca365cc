import fc from 'fast-check'
import type { Numbering, NumberSegment } from '../../src/model/numbering.ts'

const fixed: fc.Arbitrary<NumberSegment> = fc.oneof(
  fc.record({ text: fc.string({ minLength: 1, maxLength: 5 }) }),
  fc.record({ text: fc.constantFrom('CUST', '-', '0', '2024', '华为') }),
  fc.record({ date: fc.constantFrom('YYYYMMDD' as const, 'YYYYMM' as const, 'YYYY' as const) }),
)

const sequence: fc.Arbitrary<NumberSegment> = fc.record({
  sequence: fc.record({
    width: fc.integer({ min: 1, max: 8 }),
    overflow: fc.constantFrom('grow' as const, 'refuse' as const),
  }),
})

/** Any sound numbering: segments in any order around one sequence. */
export const anyNumbering: fc.Arbitrary<Numbering> = fc.record({
  segments: fc
    .tuple(fc.array(fixed, { maxLength: 3 }), sequence, fc.array(fixed, { maxLength: 2 }))
    .map(([before, one, after]) => [...before, one, ...after]),
  timeZone: fc.constant('Asia/Shanghai'),
})

/** A day from year 1 to 9999, `YYYY-MM-DD`. */
export const anyDay: fc.Arbitrary<string> = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
