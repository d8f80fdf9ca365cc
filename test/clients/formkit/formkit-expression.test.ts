import { compile } from '@formkit/core'
import fc from 'fast-check'
import { conditionHolds } from 'kehu'
import { formkitExpressionOf } from 'kehu/form/formkit'
import { expect, test } from 'vitest'
import { anyCondition, conditionValues } from '../../arbitraries/condition.ts'

/** Values as inputs give them: a number input gives numbers, and a text of blanks alone is told by its rules. */
const answers = conditionValues.map((values) =>
  Object.fromEntries(
    Object.entries(values).filter(([key, value]) =>
      typeof value === 'string' ? (value.trim() !== '' || value === '') && key !== 'annualRevenue' : value !== 7,
    ),
  ),
)

/** What FormKit makes of an expression among the values of a form. */
function resultOf(expression: string, value: object): unknown {
  const tokens = (path: string) =>
    path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null)?.[key], { value })
  return compile(expression).provide((names) => Object.fromEntries(names.map((name) => [name, () => tokens(name)])))()
}

test('formkitExpressionOf means to FormKit what the condition means', () => {
  const capacities = new Map([['demandTypes', 5]])
  const verdicts = { held: 0, failed: 0 }
  fc.assert(
    fc.property(anyCondition, answers, (condition, values) => {
      const holds = conditionHolds(condition, values)
      verdicts[holds ? 'held' : 'failed'] += 1
      expect(resultOf(formkitExpressionOf(condition, capacities), values)).toBe(holds)
    }),
    { numRuns: 3000 },
  )
  expect(Math.min(verdicts.held, verdicts.failed)).toBeGreaterThan(500)
})
