import { describe, expect, test } from 'vitest'
import { knownPieces } from '../../../src/cli/filter/known-pieces.ts'
import type { Issue } from '../../../src/model/index.ts'

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString()
const issue = (part: Partial<Issue>): Issue => ({
  code: 'required',
  severity: 'error',
  path: ['fullName'],
  params: {},
  ...part,
})

describe('knownPieces', () => {
  const pieces = knownPieces()

  test('writes each issue as JSON, its keys in order, and finds it again', () => {
    const issues = [
      issue({}),
      issue({ severity: 'warning' }),
      issue({ path: ['fullName', 0] }),
      issue({ path: ['fullName\n0'] }),
      issue({ params: { a: 1 } }),
      issue({ params: { a: '1' } }),
      issue({ params: { a: '1\nb"2' } }),
      issue({ params: { a: '1', b: '2' } }),
      issue({ params: { a: ['1'] } }),
      issue({ params: { place: '武汉' } }),
    ]
    for (const one of [...issues, ...issues]) expect(text(pieces.issue(one))).toBe(JSON.stringify(one))
    expect(pieces.issue(issue({}))).toBe(pieces.issue(issue({})))
    const { code, severity, path, params } = issue({})
    expect(text(pieces.issue({ params, path, severity, code }))).toBe(JSON.stringify(issue({})))
  })

  test('writes tiers, reasons and reviewers', () => {
    const tiers = [
      { tier: null, basis: 'none', conflict: false, byEmployees: null, byRevenue: null },
      { tier: 'small', basis: 'revenue', conflict: false, byEmployees: null, byRevenue: 'small' },
      { tier: 'small', basis: 'employees', conflict: false, byEmployees: 'small', byRevenue: null },
    ] as const
    for (const tier of [...tiers, ...tiers]) expect(text(pieces.tier(tier))).toBe(JSON.stringify(tier))
    const reason = {
      rule: 'high_value',
      code: 'large',
      fields: ['size'],
      values: { size: 'large' },
      reviewer: 'manager',
    }
    const other = { ...reason, values: {} }
    for (const one of [reason, other, reason]) expect(text(pieces.reason(one))).toBe(JSON.stringify(one))
    expect(text(pieces.reviewer('主管'))).toBe('"主管"')
  })

  test('forgets when there is too much, and goes on', () => {
    for (let number = 0; number < 10_050; number += 1) pieces.issue(issue({ params: { number } }))
    expect(text(pieces.issue(issue({ params: { number: 1 } })))).toBe(JSON.stringify(issue({ params: { number: 1 } })))
  })
})
