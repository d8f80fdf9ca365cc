import { describe, expect, test } from 'vitest'
import { foundedByToday } from '../../src/rules/founded-by-today.ts'
import { breachOf, today } from './rules.ts'

describe('foundedByToday', () => {
  test.each(['0001-01-01', '2026-11-22', today])('foundedByToday accepts %s', (foundedOn) => {
    expect(breachOf(foundedByToday, { foundedOn })).toBeUndefined()
  })
  test.each(['2026-11-24', '2027-01-01', '9999-12-31'])('foundedByToday refuses %s', (foundedOn) => {
    expect(breachOf(foundedByToday, { foundedOn })).toEqual({ today })
  })
})
