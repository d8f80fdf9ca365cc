import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flaglessPatternOf } from '../../src/form/flagless-pattern.ts'
import { boundsOf } from '../../src/json-schema/bounds-of.ts'
import { customerFields } from '../../src/model/customer-fields.ts'
import type { Field } from '../../src/model/fields.ts'
import { readyMadeFields } from '../../src/model/ready-made-fields.ts'
import { valueOfKind } from '../arbitraries/canonical-value.ts'

const rows = [...Object.values<Field>(customerFields), ...Object.values<Field>(readyMadeFields)]
const patterns = new Map(rows.flatMap((row) => patternOf(row)))

function patternOf(row: Field): [Field['kind'], string][] {
  const { pattern } = boundsOf(row)
  return pattern === undefined ? [] : [[row.kind, pattern]]
}

describe('flaglessPatternOf', () => {
  test('flaglessPatternOf asks for nothing that only the flag u knows', () => {
    for (const pattern of patterns.values()) expect(flaglessPatternOf(pattern)).not.toMatch(/\\[pP]|\\u\{/)
    expect(patterns.size).toBeGreaterThan(5)
  })

  test.each([...patterns])('flaglessPatternOf of %s never refuses what the pattern accepts', (kind, pattern) => {
    const original = new RegExp(pattern, 'u')
    const flagless = new RegExp(flaglessPatternOf(pattern))
    const isExact = !pattern.includes('\\p{')
    fc.assert(
      fc.property(valueOfKind(kind), (value) => {
        fc.pre(typeof value === 'string' && value.trim() !== '')
        const text = String(value)
        if (original.test(text)) expect([text, flagless.test(text)]).toEqual([text, true])
        else if (isExact || /^[ -~]*$/.test(text)) expect([text, flagless.test(text)]).toEqual([text, false])
      }),
      { numRuns: 1000 },
    )
  })

  test.each([...patterns])('flaglessPatternOf of %s leaves an empty field alone', (_, pattern) => {
    const flagless = new RegExp(flaglessPatternOf(pattern))
    for (const blank of ['', ' ', '\t\n', '\u3000']) expect(flagless.test(blank)).toBe(true)
  })
})
