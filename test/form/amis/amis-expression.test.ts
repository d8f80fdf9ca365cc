import { describe, expect, test } from 'vitest'
import { amisExpressionOf } from '../../../src/form/amis/amis-expression.ts'

describe('amisExpressionOf', () => {
  test.each([
    [true, '${true}'],
    [{ any: [] }, '${false}'],
    [{ field: 'size', in: ['large'] }, '${ARRAYSOME(CONCAT(size), code => ARRAYINCLUDES(["large"], code))}'],
    [
      { not: { all: [{ field: 'annualRevenue', above: 5 }] } },
      '${!((ISTYPE(annualRevenue, "number") && annualRevenue > 5))}',
    ],
    [{ field: 'annualRevenue', atLeast: 1e21 }, '${(ISTYPE(annualRevenue, "number") && annualRevenue >= "1e+21")}'],
  ])('amisExpressionOf spells %j as %s', (condition, expression) => {
    expect(amisExpressionOf(condition)).toBe(expression)
  })
})
