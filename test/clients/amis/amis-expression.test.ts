import { evaluate, parse } from 'amis-formula'
import fc from 'fast-check'
import { conditionHolds } from 'kehu'
import { amisExpressionOf } from 'kehu/form/amis'
import { describe, expect, test } from 'vitest'
import { anyCondition, conditionValues } from '../../arbitraries/condition.ts'

const answerOf = (expression: string, values: object) => evaluate(parse(expression), values, { defaultFilter: 'raw' })

describe('amisExpressionOf', () => {
  test('amisExpressionOf gives a formula that amis answers as conditionHolds does', () => {
    fc.assert(
      fc.property(anyCondition, conditionValues, (condition, values) => {
        expect(answerOf(amisExpressionOf(condition), values)).toBe(conditionHolds(condition, values))
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    [{ field: 'annualRevenue', above: 1e21 }, { annualRevenue: 2e21 }, { annualRevenue: 1e21 }],
    [{ field: 'annualRevenue', atLeast: 1e-7 }, { annualRevenue: 1e-7 }, { annualRevenue: 0 }],
    [{ field: 'annualRevenue', above: -2.5 }, { annualRevenue: -2 }, { annualRevenue: -2.5 }],
    [{ field: 'annualRevenue', filled: true }, { annualRevenue: 0 }, { annualRevenue: null }],
    [{ field: 'remark', in: ['a"b\\}$'] }, { remark: 'a"b\\}$' }, { remark: 'a' }],
    [{ not: { all: [] } }, undefined, {}],
  ])('amisExpressionOf spells %j so that amis understands it', (condition, right, wrong) => {
    if (right) expect(answerOf(amisExpressionOf(condition), right)).toBe(true)
    expect(answerOf(amisExpressionOf(condition), wrong)).toBe(false)
  })
})
