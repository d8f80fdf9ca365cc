import fc from 'fast-check'
import { conditionHolds } from 'kehu'
import { surveyExpressionOf } from 'kehu/form/surveyjs'
import { ConditionRunner } from 'survey-core'
import { expect, test } from 'vitest'
import { anyCondition, conditionValues } from '../../arbitraries/condition.ts'

/** Values as questions give them: a number question gives numbers, and a text of blanks alone is told by its validators. */
const answers = conditionValues.map((values) =>
  Object.fromEntries(
    Object.entries(values).filter(([key, value]) =>
      typeof value === 'string' ? value.trim() !== '' && key !== 'annualRevenue' : value !== 7,
    ),
  ),
)

test('surveyExpressionOf means to SurveyJS what the condition means', () => {
  const verdicts = { held: 0, failed: 0 }
  fc.assert(
    fc.property(anyCondition, answers, (condition, values) => {
      const holds = conditionHolds(condition, values)
      verdicts[holds ? 'held' : 'failed'] += 1
      expect(new ConditionRunner(surveyExpressionOf(condition)).runValues(values)).toBe(holds)
    }),
    { numRuns: 3000 },
  )
  expect(Math.min(verdicts.held, verdicts.failed)).toBeGreaterThan(500)
})

test.each([
  [{ field: 'annualRevenue', above: 1e21 }, { annualRevenue: 2e21 }, { annualRevenue: 1e21 }],
  [{ field: 'annualRevenue', atLeast: 1e-7 }, { annualRevenue: 1e-7 }, { annualRevenue: 0 }],
  [{ field: 'annualRevenue', above: -2.5 }, { annualRevenue: -2 }, { annualRevenue: -2.5 }],
  [{ field: 'remark', in: ["it's {a}", 'b\\c'] }, { remark: 'b\\c' }, { remark: 'b' }],
  [{ field: 'remark', in: ["it's {a}", 'b\\c'] }, { remark: "it's {a}" }, {}],
])('surveyExpressionOf spells %j so that SurveyJS understands it', (condition, right, wrong) => {
  expect(new ConditionRunner(surveyExpressionOf(condition)).runValues(right)).toBe(true)
  expect(new ConditionRunner(surveyExpressionOf(condition)).runValues(wrong)).toBe(false)
})
