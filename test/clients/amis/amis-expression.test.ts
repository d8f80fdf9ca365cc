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
})
