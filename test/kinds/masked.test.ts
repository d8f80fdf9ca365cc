import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isMasked } from '../../src/kinds/masked.ts'

test.each([
  '138****5678',
  '138xxxx5678',
  '138XXXX5678',
  '138••••5678',
  '010-****5678',
  'd***@example.com',
  '张*',
  '*经理',
  '张＊',
])('isMasked sees that %s is covered', (text) => {
  expect(isMasked(text)).toBe(true)
})

test.each([
  '',
  '13812345678',
  '010-62345678-801',
  'dev@example.com',
  'xx@example.com',
  '买买提·艾力',
  '买买提•艾力',
  '91350100M000100Y43',
])('isMasked lets %s be', (text) => {
  expect(isMasked(text)).toBe(false)
})

test('isMasked sees a covered part wherever it stands', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(isMasked(`${before}****${after}`)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
