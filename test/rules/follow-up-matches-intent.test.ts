import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths } from '../../src/kinds/calendar-date.ts'
import { followUpMatchesIntent } from '../../src/rules/follow-up-matches-intent.ts'
import { breachOf, context } from './rules.ts'

describe('followUpMatchesIntent', () => {
  test.each([
    ['high', '2026-12-23'],
    ['high', '2026-11-01'],
    ['medium', '2027-02-23'],
    ['low', undefined],
    ['none', '2030-01-01'],
    [undefined, '2030-01-01'],
    ['toString', undefined],
  ])('followUpMatchesIntent accepts %s with %s', (intent, nextFollowUpOn) => {
    expect(breachOf(followUpMatchesIntent, { intent, nextFollowUpOn })).toBeUndefined()
  })

  test.each([
    ['high', '2026-12-24', 1],
    ['high', undefined, 1],
    ['medium', '2027-02-24', 3],
    ['medium', undefined, 3],
  ])('followUpMatchesIntent has a look at %s with %s', (intent, nextFollowUpOn, months) => {
    expect(breachOf(followUpMatchesIntent, { intent, nextFollowUpOn })).toEqual({ months })
  })

  test('followUpMatchesIntent draws the line where addMonths does', () => {
    const date = fc
      .date({ min: new Date('1999-11-01'), max: new Date('2001-04-30'), noInvalidDate: true })
      .map((instant) => instant.toISOString().slice(0, 10))
    fc.assert(
      fc.property(
        date,
        date,
        fc.constantFrom(['high', 1] as const, ['medium', 3] as const),
        (day, next, [intent, months]) => {
          const breach = breachOf(followUpMatchesIntent, { intent, nextFollowUpOn: next }, { ...context, today: day })
          expect(breach === undefined).toBe(next <= addMonths(day, months))
        },
      ),
      { numRuns: 5000 },
    )
  })

  test('followUpMatchesIntent counts a month from the 31st to the end of the next', () => {
    const endOfJanuary = { ...context, today: '2026-01-31' }
    const intent = 'high'
    expect(breachOf(followUpMatchesIntent, { intent, nextFollowUpOn: '2026-02-28' }, endOfJanuary)).toBeUndefined()
    expect(breachOf(followUpMatchesIntent, { intent, nextFollowUpOn: '2026-03-01' }, endOfJanuary)).toEqual({
      months: 1,
    })
  })
})
