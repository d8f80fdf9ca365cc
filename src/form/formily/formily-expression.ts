import type { FieldTest } from '../../model/conditions.ts'
import type { Truth } from '../../model/truth.ts'

/** A condition as Formily evaluates one: `{{ }}` around an expression on the values of the form. */
export function formilyExpressionOf(condition: Truth): string {
  return `{{${expressionOf(condition)}}}`
}

/**
 * The text as Formily shows it: as it stands, or, where Formily would take it for an expression and run it, as an expression
 * that gives it.
 */
export function verbatim(text: string): string {
  const bare = text.trim()
  return bare.startsWith('{{') && bare.endsWith('}}') ? `{{${JSON.stringify(text)}}}` : text
}

/** The condition in JavaScript: an expression on `$values` that may stand between any operators. */
function expressionOf(condition: Truth): string {
  if (typeof condition === 'boolean') return String(condition)
  if ('all' in condition) return joined(condition.all, '&&', 'true')
  if ('any' in condition) return joined(condition.any, '||', 'false')
  if ('not' in condition) return `!${expressionOf(condition.not)}`
  return testExpressionOf(condition, `$values[${JSON.stringify(condition.field)}]`)
}

function joined(conditions: readonly Truth[], operator: string, empty: string): string {
  return conditions.length === 0 ? empty : `(${conditions.map(expressionOf).join(` ${operator} `)})`
}

function testExpressionOf(test: FieldTest, value: string): string {
  if ('in' in test) return hasOneOf(value, test.in)
  if ('notIn' in test) return `!${hasOneOf(value, test.notIn)}`
  if ('filled' in test) return `${test.filled ? '' : '!'}${isFilled}(${value})`
  if ('above' in test) return `(typeof ${value} === "number" && ${value} > ${test.above})`
  return `(typeof ${value} === "number" && ${value} >= ${test.atLeast})`
}

/** A value alone is a list of one. */
function hasOneOf(value: string, codes: readonly string[]): string {
  return `[].concat(${value}).some((one) => ${JSON.stringify(codes)}.includes(one))`
}

const isFilled =
  '((value) => typeof value === "string" ? value.trim() !== "" : Array.isArray(value) ? value.length > 0 : value != null)'
