import fc from 'fast-check'
import { expect, test } from 'vitest'
import { append } from '../../src/duplicates/integers.ts'
import {
  beginRecord,
  highOf,
  keyLogOf,
  logKey,
  logText,
  startOfKeys,
  truncateLog,
} from '../../src/duplicates/key-log.ts'
import { keysWithin } from './comparers.ts'

const half = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
const records = fc.array(fc.array(fc.tuple(half, half), { maxLength: 5 }), { maxLength: 20 })

function logOf(list: readonly (readonly (readonly [number, number])[])[]) {
  const log = keyLogOf(1, 1)
  for (const keys of list) {
    beginRecord(log)
    for (const [low, high] of keys) logKey(log, low, high)
  }
  return log
}

test('logKey keeps the keys of each record, in order', () => {
  fc.assert(
    fc.property(records, (list) => {
      const log = logOf(list)
      expect(list.map((_, record) => keysWithin(log, record))).toEqual(
        list.map((keys) => keys.map((key) => key.join(' '))),
      )
      expect(startOfKeys(log, list.length)).toBe(list.flat().length)
    }),
    { numRuns: 1000 },
  )
})

test('highOf is the one high half of a log that has one', () => {
  const log = keyLogOf(1, 1, 9)
  beginRecord(log)
  append(log.lows, 4)
  expect(keysWithin(log, 0)).toEqual(['4 9'])
  truncateLog(log, 0)
  expect([startOfKeys(log, 0), highOf(log, 0)]).toEqual([0, 9])
})

test('truncateLog leaves what a log of the first records would be', () => {
  fc.assert(
    fc.property(records, fc.nat({ max: 25 }), (list, count) => {
      const [log, short] = [logOf(list), logOf(list.slice(0, count))]
      truncateLog(log, count)
      expect([log.starts.length, log.lows.length, log.highs.length]).toEqual([
        short.starts.length,
        short.lows.length,
        short.highs.length,
      ])
    }),
    { numRuns: 1000 },
  )
})

test('logText keeps the same text of two realms apart, and knows it again in one', () => {
  const log = keyLogOf(1, 1)
  beginRecord(log)
  for (const realm of [1, 2, 1]) logText(log, '云帆', realm)
  const [one, other, again] = keysWithin(log, 0)
  expect(one).not.toBe(other)
  expect(one).toBe(again)
})
