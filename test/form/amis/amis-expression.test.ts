import { describe, expect, test } from 'vitest'
import { amisExpressionOf } from '../../../src/form/amis/amis-expression.ts'

// That amis answers these formulas as `conditionHolds` does is a law, tried with its evaluator in test/clients/amis.
describe('amisExpressionOf', () => {
  test.each([
    [
      { field: 'size', in: ['large', 'medium'] },
      `\${ARRAYSOME(CONCAT(size), code => ARRAYINCLUDES(["large","medium"], code))}`,
    ],
    [{ field: 'size', notIn: ['large'] }, `\${!ARRAYSOME(CONCAT(size), code => ARRAYINCLUDES(["large"], code))}`],
    [{ field: 'annualRevenue', above: 50_000 }, `\${(ISTYPE(annualRevenue, "number") && annualRevenue > 50000)}`],
    [{ field: 'annualRevenue', atLeast: 1e21 }, `\${(ISTYPE(annualRevenue, "number") && annualRevenue >= "1e+21")}`],
    [{ all: [] }, `\${true}`],
    [{ any: [] }, `\${false}`],
    [true, `\${true}`],
  ])('amisExpressionOf spells %j as a formula', (condition, formula) => {
    expect(amisExpressionOf(condition)).toBe(formula)
  })

  test('amisExpressionOf asks text, list and any other value in their own way whether they are filled', () => {
    const filled =
      '(ISTYPE(remark, "string") ? TRIM(remark) != "" : ISTYPE(remark, "array") ? COUNT(remark) > 0 : remark != null)'
    expect(amisExpressionOf({ field: 'remark', filled: true })).toBe(`\${${filled}}`)
    expect(amisExpressionOf({ field: 'remark', filled: false })).toBe(`\${!${filled}}`)
  })

  test('amisExpressionOf keeps together what belongs together', () => {
    const part = { field: 'annualRevenue', above: 1 }
    const formula = '(ISTYPE(annualRevenue, "number") && annualRevenue > 1)'
    expect(amisExpressionOf({ not: { any: [part, { all: [part, part] }] } })).toBe(
      `\${!(${formula} || (${formula} && ${formula}))}`,
    )
  })
})
