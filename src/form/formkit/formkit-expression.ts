import type { FieldTest } from '../../model/conditions.ts'
import type { Truth } from '../../model/truth.ts'
import type { FormField } from '../form-metadata.ts'

/** How many values each field holds at most; one where it is not named. */
export type Capacities = ReadonlyMap<string, number>

/** The fields of a form that hold several values. */
export function capacitiesOf(fields: readonly Pick<FormField, 'key' | 'control' | 'options'>[]): Capacities {
  return new Map(
    fields.flatMap(({ key, control, options = [] }) => (control === 'multiselect' ? [[key, options.length]] : [])),
  )
}

/**
 * A condition as an expression of a FormKit schema on the values of the form (`$value`). FormKit knows no negation and no list
 * functions: what must not hold is compared with `false`, and a list is asked place by place.
 */
export function formkitExpressionOf(condition: Truth, capacities: Capacities = new Map()): string {
  if (typeof condition === 'boolean') return condition ? always : never
  if ('all' in condition) return joined(condition.all, '&&', always, capacities)
  if ('any' in condition) return joined(condition.any, '||', never, capacities)
  if ('not' in condition) return negated(formkitExpressionOf(condition.not, capacities))
  return testExpressionOf(condition, `$value.${condition.field}`, capacities.get(condition.field))
}

/** FormKit takes a constant alone for a text. */
const always = '1 === 1'
const never = '1 === 2'

function joined(conditions: readonly Truth[], operator: string, empty: string, capacities: Capacities): string {
  if (conditions.length === 0) return empty
  return conditions.map((one) => `(${formkitExpressionOf(one, capacities)})`).join(` ${operator} `)
}

function negated(expression: string): string {
  return `(${expression}) === false`
}

function testExpressionOf(test: FieldTest, value: string, capacity: number | undefined): string {
  if ('in' in test) return hasOneOf(value, test.in, capacity)
  if ('notIn' in test) return negated(hasOneOf(value, test.notIn, capacity))
  if ('filled' in test) return test.filled ? isFilled(value, capacity) : negated(isFilled(value, capacity))
  // An empty input would count as 0.
  const comparison = 'above' in test ? `> ${test.above}` : `>= ${test.atLeast}`
  return `${isFilled(value, capacity)} && (${value} ${comparison})`
}

function hasOneOf(value: string, codes: readonly string[], capacity: number | undefined): string {
  const places = capacity === undefined ? [value] : Array.from({ length: capacity }, (_, place) => `${value}.${place}`)
  const tests = places.flatMap((place) => codes.map((code) => `${place} === ${quoted(code)}`))
  return tests.length === 0 ? never : tests.map((one) => `(${one})`).join(' || ')
}

function isFilled(value: string, capacity: number | undefined): string {
  if (capacity !== undefined) return `${value}.length > 0`
  // FormKit takes `null` for a text; nothing else is loosely equal to `undefined`.
  return `(${value} != undefined) && (${value} !== '')`
}

function quoted(code: string): string {
  return `'${code.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
