import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentProblem } from '../../../src/model/numbering/segment-problems.ts'
import type { NumberSegment } from '../../../src/model/numbering.ts'

describe('segmentProblem', () => {
  test.each<NumberSegment>([
    { text: 'CUST' },
    { text: '𠮷' },
    { date: 'YYYY-MM-DD' },
    { sequence: { width: 4, overflow: 'grow' } },
    { sequence: { width: 15, overflow: 'refuse', start: 0, step: 10, reset: 'quarter' } },
    { field: 'shortName', maximum: 30 },
    { field: 'shortName', maximum: 8, minimum: 8, characters: ['han', 'latin'], counter: 'shared' },
    { field: 'customerType', codes: { potential: 'Q' }, counter: 'own' },
    { check: 'mod97_10' },
  ])('segmentProblem finds nothing wrong with %j', (segment) => {
    expect(segmentProblem(segment)).toBeUndefined()
  })

  test.each<[unknown, string]>([
    [null, 'must be a segment'],
    ['CUST', 'must be a segment'],
    [[], 'must be a segment'],
    [{}, 'a segment must have'],
    [{ chek: 'luhn' }, 'a segment must have'],
    [{ text: '' }, 'text must not be empty'],
    [{ text: 7 }, 'text must not be empty'],
    [{ text: '\ud842' }, 'text must not hold half of a surrogate pair'],
    [{ text: 'K', date: 'YYYY' }, 'has the key "date", which does not belong beside text'],
    [{ date: 'yyyy' }, 'date must be one of YYYY, YYYYMM, YYYYMMDD, YY'],
    [{ date: 'YYYY', zone: 'UTC' }, 'has the key "zone"'],
    [{ sequence: 4 }, 'sequence must be an object'],
    [{ sequence: { width: 4 } }, 'overflow must be one of grow, refuse'],
    [{ sequence: { width: '4', overflow: 'grow' } }, 'width must be a whole number from 1 to 15'],
    [{ sequence: { width: 16, overflow: 'grow' } }, 'width must be a whole number from 1 to 15'],
    [{ sequence: { width: 3, overflow: 'grow', start: 1000 } }, 'start must be a whole number from 0 to 999'],
    [{ sequence: { width: 3, overflow: 'grow', start: -1 } }, 'start must be'],
    [{ sequence: { width: 3, overflow: 'grow', step: 0 } }, 'step must be a whole number from 1 to 999'],
    [{ sequence: { width: 3, overflow: 'grow', step: 1.5 } }, 'step must be'],
    [{ sequence: { width: 3, overflow: 'grow', reset: 'hour' } }, 'reset must be one of day, week'],
    [{ sequence: { width: 3, overflow: 'grow', from: 1 } }, 'has the key "from"'],
    [{ field: '', maximum: 8 }, 'field must not be empty'],
    [{ field: 'shortName' }, 'maximum must be a whole number from 1 to 30'],
    [{ field: 'shortName', maximum: 31 }, 'maximum must be'],
    [{ field: 'shortName', maximum: 8, minimum: 9 }, 'minimum must be a whole number from 1 to 8'],
    [{ field: 'shortName', maximum: 8, minimum: 0 }, 'minimum must be'],
    [{ field: 'shortName', maximum: 8, characters: [] }, 'characters must be a list'],
    [{ field: 'shortName', maximum: 8, characters: ['kana'] }, 'characters must be one of latin, digit, han'],
    [{ field: 'shortName', maximum: 8, counter: 'mine' }, 'counter must be one of own, shared'],
    [{ field: 'shortName', maximum: 8, width: 8 }, 'has the key "width"'],
    [{ field: 'customerType', codes: {} }, 'codes must be an object'],
    [{ field: 'customerType', codes: ['Q'] }, 'codes must be an object'],
    [{ field: 'customerType', codes: { potential: '' } }, 'codes must not be empty'],
    [{ field: 'customerType', codes: { potential: 'Q', current: 'Q' } }, 'codes must differ'],
    [{ field: 'customerType', codes: { potential: 'Q' }, maximum: 1 }, 'has the key "maximum"'],
    [{ check: 'mod11' }, 'check must be one of luhn, mod11_2'],
  ])('segmentProblem says of %j: %s', (segment, problem) => {
    expect(segmentProblem(segment)).toContain(problem)
  })

  test('segmentProblem never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => ['string', 'undefined'].includes(typeof segmentProblem(value))),
      { numRuns: 1000 },
    )
  })
})
