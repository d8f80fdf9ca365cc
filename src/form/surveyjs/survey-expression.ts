import type { FieldTest } from '../../model/conditions.ts'
import type { Truth } from '../../model/truth.ts'

/** A condition as an expression of SurveyJS, for `visibleIf` and `requiredIf`. */
export function surveyExpressionOf(condition: Truth): string {
  if (typeof condition === 'boolean') return condition ? '1 = 1' : '1 = 2'
  if ('all' in condition) return joined(condition.all, 'and', '1 = 1')
  if ('any' in condition) return joined(condition.any, 'or', '1 = 2')
  if ('not' in condition) return `!(${surveyExpressionOf(condition.not)})`
  return testExpressionOf(condition, `{${condition.field}}`)
}

function joined(conditions: readonly Truth[], operator: string, empty: string): string {
  return conditions.length === 0 ? empty : conditions.map((one) => `(${surveyExpressionOf(one)})`).join(` ${operator} `)
}

function testExpressionOf(test: FieldTest, value: string): string {
  if ('in' in test) return hasOneOf(value, test.in)
  if ('notIn' in test) return `!(${hasOneOf(value, test.notIn)})`
  if ('filled' in test) return `${value} ${test.filled ? 'notempty' : 'empty'}`
  if ('above' in test) return `${value} > ${numberOf(test.above)}`
  return `${value} >= ${numberOf(test.atLeast)}`
}

/** SurveyJS reads no exponents, but compares with the number in a text. */
function numberOf(limit: number): string {
  const text = String(limit)
  return text.includes('e') ? quoted(text) : text
}

/** `anyof` asks a single value and a list alike. */
function hasOneOf(value: string, codes: readonly string[]): string {
  return codes.length === 0 ? '1 = 2' : `${value} anyof [${codes.map(quoted).join(', ')}]`
}

/** SurveyJS knows no escape but that of the quote. */
function quoted(code: string): string {
  return `'${code.replaceAll("'", "\\'")}'`
}
