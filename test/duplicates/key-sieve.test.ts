import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginRecord, keyLogOf, logKey } from '../../src/duplicates/key-log.ts'
import { keySieveOf, mayBeShared, sharedAtLeast } from '../../src/duplicates/key-sieve.ts'

function sieveOf(lows: readonly number[]) {
  const log = keyLogOf(1, 1)
  beginRecord(log)
  for (const low of lows) logKey(log, low, 5)
  return keySieveOf(log)
}

test('mayBeShared says yes to every key that stands in the log more than once', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 })), (lows) => {
      const sieve = sieveOf(lows)
      const repeated = new Set(lows.filter((low, index) => lows.indexOf(low) !== index))
      for (const low of repeated) expect(mayBeShared(sieve, low, 5)).toBe(true)
      expect(sharedAtLeast(sieve)).toBeLessThanOrEqual(Math.floor(lows.length / 2))
    }),
    { numRuns: 1000 },
  )
})

test('mayBeShared says no to most keys that stand there once', () => {
  const lows = Array.from({ length: 10_000 }, (_, index) => index * 7919)
  const sieve = sieveOf(lows)
  expect(lows.filter((low) => mayBeShared(sieve, low, 5)).length).toBeLessThan(5000)
})
