/**
 * A condition on a record as data, so that the checker, JSON Schema and every form library can be told the
 * same thing. `field` names a field of the model; an absent field satisfies nothing but `filled: false`,
 * `notIn` and a `not` around the rest.
 */
export type Condition<Field extends string = string> =
  | { readonly field: Field; readonly in: readonly string[] }
  | { readonly field: Field; readonly notIn: readonly string[] }
  | { readonly field: Field; readonly filled: boolean }
  | { readonly field: Field; readonly above: number }
  | { readonly field: Field; readonly atLeast: number }
  | { readonly all: readonly Condition<Field>[] }
  | { readonly any: readonly Condition<Field>[] }
  | { readonly not: Condition<Field> }

type Values = Readonly<Record<string, unknown>>

/** Whether a field holds something: not absent, not null, not blank, not an empty list. */
export function isFilled(value: unknown): boolean {
  if (value === undefined || value === null) return false
  if (typeof value === 'string') return value.trim() !== ''
  return !Array.isArray(value) || value.length > 0
}

/** Whether the condition holds for a record in canonical form. Reads own properties only; never throws. */
export function conditionHolds(condition: Condition, record: Values): boolean {
  if ('all' in condition) return condition.all.every((part) => conditionHolds(part, record))
  if ('any' in condition) return condition.any.some((part) => conditionHolds(part, record))
  if ('not' in condition) return !conditionHolds(condition.not, record)
  const value = Object.hasOwn(record, condition.field) ? record[condition.field] : undefined
  if ('in' in condition) return includesAny(condition.in, value)
  if ('notIn' in condition) return !includesAny(condition.notIn, value)
  if ('filled' in condition) return isFilled(value) === condition.filled
  if ('above' in condition) return typeof value === 'number' && value > condition.above
  return typeof value === 'number' && value >= condition.atLeast
}

/** The fields that a condition reads, each once, in the order of appearance. */
export function fieldsOf<Field extends string>(condition: Condition<Field>): Field[] {
  if ('all' in condition) return unique(condition.all.flatMap((part) => fieldsOf(part)))
  if ('any' in condition) return unique(condition.any.flatMap((part) => fieldsOf(part)))
  if ('not' in condition) return fieldsOf(condition.not)
  return [condition.field]
}

function includesAny(codes: readonly string[], value: unknown): boolean {
  if (Array.isArray(value)) return value.some((one) => codes.includes(one))
  return typeof value === 'string' && codes.includes(value)
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)]
}
