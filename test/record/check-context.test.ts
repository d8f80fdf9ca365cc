import { describe, expect, test } from 'vitest'
import { assertContext } from '../../src/record/check-context.ts'

describe('assertContext', () => {
  test.each(['2026-11-23', '2024-02-29', '0001-01-01'])('assertContext accepts %s', (today) => {
    expect(() => assertContext({ today })).not.toThrow()
  })
  test.each(['2026-02-30', '2026-1-1', '2026-11-23T00:00', ''])(
    'assertContext throws for %j and tells what to do',
    (today) => {
      expect(() => assertContext({ today })).toThrow(
        /"today" must be a calendar date like "2024-12-01"; businessDate\(\)/,
      )
    },
  )
})
