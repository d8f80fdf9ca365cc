import { describe, expect, test } from 'vitest'
import { surveyExpressionOf } from '../../../src/form/surveyjs/survey-expression.ts'

describe('surveyExpressionOf', () => {
  test.each([
    [true, '1 = 1'],
    [false, '1 = 2'],
    [{ all: [] }, '1 = 1'],
    [{ any: [] }, '1 = 2'],
    [{ field: 'customerType', in: ['potential', "o'neill"] }, "{customerType} anyof ['potential', 'o\\'neill']"],
    [{ field: 'customerType', in: [] }, '1 = 2'],
    [{ field: 'annualRevenue', above: 1e21 }, "{annualRevenue} > '1e+21'"],
    [{ not: { field: 'remark', filled: false } }, '!({remark} empty)'],
    [
      {
        any: [
          { field: 'annualRevenue', above: 5 },
          { field: 'annualRevenue', atLeast: 4 },
        ],
      },
      '({annualRevenue} > 5) or ({annualRevenue} >= 4)',
    ],
  ])('surveyExpressionOf spells %j as %s', (condition, expression) => {
    expect(surveyExpressionOf(condition)).toBe(expression)
  })
})
