import { describe, expect, test } from 'vitest'
import { followUpNotPast } from '../../src/rules/follow-up-not-past.ts'
import { breachOf, today } from './rules.ts'

describe('followUpNotPast', () => {
  test.each([today, '2026-11-24', '2030-01-01'])('followUpNotPast accepts %s', (nextFollowUpOn) => {
    expect(breachOf(followUpNotPast, { nextFollowUpOn })).toBeUndefined()
  })
  test.each(['2026-11-22', '1999-12-31'])('followUpNotPast refuses %s', (nextFollowUpOn) => {
    expect(breachOf(followUpNotPast, { nextFollowUpOn })).toEqual({ today })
  })
})
