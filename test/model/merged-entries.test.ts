import { describe, expect, test } from 'vitest'
import { mergedChecks, mergedRules, mergedSeverities, mergedWords } from '../../src/model/merged-entries.ts'

describe('mergedRules', () => {
  test('mergedRules changes, removes and adds by code', () => {
    const before = [
      { code: 'a', severity: 'error' },
      { code: 'b', severity: 'warning' },
    ] as const
    const changes = { a: null, b: { severity: 'error', stockSeverity: 'warning' }, founded_in_future: 'error' } as const
    expect(mergedRules(before, changes)).toEqual([
      { code: 'b', severity: 'error', stockSeverity: 'warning' },
      { code: 'founded_in_future', severity: 'error' },
    ])
  })
})

describe('mergedChecks, mergedSeverities and mergedWords', () => {
  test('mergedChecks, mergedSeverities and mergedWords leave out what is empty', () => {
    expect([
      mergedChecks(),
      mergedSeverities({ unknown_field: 'error' }, { unknown_field: null }),
      mergedWords(),
    ]).toEqual([{}, {}, {}])
  })

  test('mergedWords joins tables of one language and keeps other languages', () => {
    expect(
      mergedWords({ en: { roles: { a: 'A' } } }, { en: { roles: { b: 'B' } }, 'zh-CN': { roles: { b: '乙' } } }),
    ).toEqual({
      messages: { en: { roles: { a: 'A', b: 'B' } }, 'zh-CN': { roles: { b: '乙' } } },
    })
  })
})
