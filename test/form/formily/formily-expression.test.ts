import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formilyExpressionOf, verbatim } from '../../../src/form/formily/formily-expression.ts'
import { conditionHolds } from '../../../src/model/conditions.ts'
import { anyCondition, conditionValues } from '../../arbitraries/condition.ts'

/** Evaluates as Formily does: what stands in the braces, among the names of the scope. */
function evaluated(text: string, $values: object = {}): unknown {
  const [, expression = ''] = /^\{\{([\s\S]*)\}\}$/.exec(text) ?? []
  return new Function('$root', `with($root) { return (${expression}); }`)({ $values })
}

describe('formilyExpressionOf', () => {
  test('formilyExpressionOf holds exactly when the condition does', () => {
    fc.assert(
      fc.property(anyCondition, conditionValues, (condition, values) => {
        expect(evaluated(formilyExpressionOf(condition), values)).toBe(conditionHolds(condition, values))
      }),
      { numRuns: 2000 },
    )
  })

  test('formilyExpressionOf spells every kind of condition', () => {
    expect(formilyExpressionOf({ field: 'intent', in: ['high'] })).toBe(
      '{{[].concat($values["intent"]).some((one) => ["high"].includes(one))}}',
    )
    expect(formilyExpressionOf({ not: { any: [] } })).toBe('{{!false}}')
    expect(
      formilyExpressionOf({
        all: [
          { field: 'annualRevenue', above: 1 },
          { field: 'annualRevenue', atLeast: 2 },
        ],
      }),
    ).toBe(
      '{{((typeof $values["annualRevenue"] === "number" && $values["annualRevenue"] > 1)' +
        ' && (typeof $values["annualRevenue"] === "number" && $values["annualRevenue"] >= 2))}}',
    )
  })

  test('formilyExpressionOf takes a code for what it is, whatever stands in it', () => {
    const codes = ['"}}{{', '\u2028', "'", '\\']
    for (const code of codes) {
      expect(evaluated(formilyExpressionOf({ field: 'intent', in: [code] }), { intent: code })).toBe(true)
      expect(evaluated(formilyExpressionOf({ field: 'intent', notIn: [code] }), { intent: 'high' })).toBe(true)
    }
  })
})

describe('verbatim', () => {
  test('verbatim leaves a text alone that Formily shows as it stands', () => {
    for (const text of ['', '客户全称', '{{', 'a {{b}}', '{{}', '{a}']) expect(verbatim(text)).toBe(text)
  })

  test('verbatim makes an expression that gives the text, where the text would be run', () => {
    for (const text of ['{{}}', '{{alert(1)}}', ' {{a}}\n{{b}} ', '{{"\\}}', '\ufeff{{a}}']) {
      expect(verbatim(text)).not.toBe(text)
      expect(evaluated(verbatim(text))).toBe(text)
    }
  })
})
