import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordOf } from '../../src/messages/word-of.ts'
import { zhCN } from '../../src/messages/zh-cn.ts'

test('wordOf finds the word for a code', () => {
  expect(wordOf(zhCN.roles, 'salesSupervisor')).toBe('销售主管')
  expect(wordOf(zhCN.bases, 'both')).toBe('员工数和上年营业额')
})

test('wordOf gives the code where there is no word', () => {
  expect(wordOf(zhCN.roles, 'regionalDirector')).toBe('regionalDirector')
  expect(wordOf(undefined, 'regionalDirector')).toBe('regionalDirector')
})

test('wordOf finds nothing that a table inherits', () => {
  for (const code of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
    expect(wordOf(zhCN.roles, code)).toBe(code)
})

test('wordOf gives a text for any code', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (code) => typeof wordOf(zhCN.statuses, code) === 'string'),
    { numRuns: 1000 },
  )
})
