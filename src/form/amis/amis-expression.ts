import type { FieldTest } from '../../model/conditions.ts'
import type { Truth } from '../../model/truth.ts'

/** A condition as a formula of amis, `${…}`, which amis evaluates without making code of it. */
export function amisExpressionOf(condition: Truth): string {
  return `\${${formulaOf(condition)}}`
}

/** A formula that may stand between any operators. */
function formulaOf(condition: Truth): string {
  if (typeof condition === 'boolean') return String(condition)
  if ('all' in condition) return joined(condition.all, '&&', 'true')
  if ('any' in condition) return joined(condition.any, '||', 'false')
  if ('not' in condition) return `!${formulaOf(condition.not)}`
  return testFormulaOf(condition, condition.field)
}

function joined(conditions: readonly Truth[], operator: string, empty: string): string {
  return conditions.length === 0 ? empty : `(${conditions.map(formulaOf).join(` ${operator} `)})`
}

function testFormulaOf(test: FieldTest, value: string): string {
  if ('in' in test) return hasOneOf(value, test.in)
  if ('notIn' in test) return `!${hasOneOf(value, test.notIn)}`
  if ('filled' in test) return test.filled ? isFilled(value) : `!${isFilled(value)}`
  if ('above' in test) return `(ISTYPE(${value}, "number") && ${value} > ${numberOf(test.above)})`
  return `(ISTYPE(${value}, "number") && ${value} >= ${numberOf(test.atLeast)})`
}

/** `CONCAT` makes a list of one of a value alone. */
function hasOneOf(value: string, codes: readonly string[]): string {
  return `ARRAYSOME(CONCAT(${value}), code => ARRAYINCLUDES(${JSON.stringify(codes)}, code))`
}

/** `ISEMPTY` would take zero for empty. */
function isFilled(value: string): string {
  return `(ISTYPE(${value}, "string") ? TRIM(${value}) != "" : ISTYPE(${value}, "array") ? COUNT(${value}) > 0 : ${value} != null)`
}

/** Formulas know no exponents; a comparison takes the text for the number. */
function numberOf(limit: number): string {
  const text = String(limit)
  return text.includes('e') ? `"${text}"` : text
}
