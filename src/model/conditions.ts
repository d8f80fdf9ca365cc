/**
 * A condition on a record as data, so that the checker, JSON Schema and every form library can be told the
 * same thing. `field` names a field of the model; an absent field satisfies nothing but `filled: false`,
 * `notIn` and a `not` around the rest.
 */
export type Condition<Field extends string = string> =
  | FieldTest<Field>
  | { readonly all: readonly Condition<Field>[] }
  | { readonly any: readonly Condition<Field>[] }
  | { readonly not: Condition<Field> }

/** A condition on one field. */
export type FieldTest<Field extends string = string> = { readonly field: Field } & (
  | { readonly in: readonly string[] }
  | { readonly notIn: readonly string[] }
  | { readonly filled: boolean }
  | { readonly above: number }
  | { readonly atLeast: number }
)

type Values = Readonly<Record<string, unknown>>

/** Whether a field holds something: not absent, not null, not blank, not an empty list. */
export function isFilled(value: unknown): boolean {
  if (value === undefined || value === null) return false
  if (typeof value === 'string') return value.trim() !== ''
  return !Array.isArray(value) || value.length > 0
}

/** A condition made ready to be asked of many records. */
export type Predicate = (record: Values) => boolean

/** Whether the condition holds for a record in canonical form. Reads own properties only; never throws. */
export function conditionHolds(condition: Condition, record: Values): boolean {
  return compileCondition(condition)(record)
}

/** The condition as a function, for whoever asks it often. */
export function compileCondition(condition: Condition): Predicate {
  if ('all' in condition) {
    const parts = condition.all.map(compileCondition)
    return (record) => parts.every((holds) => holds(record))
  }
  if ('any' in condition) {
    const parts = condition.any.map(compileCondition)
    return (record) => parts.some((holds) => holds(record))
  }
  if ('not' in condition) {
    const holds = compileCondition(condition.not)
    return (record) => !holds(record)
  }
  const holdsOf = compileTest(condition)
  const { field } = condition
  return (record) => holdsOf(Object.hasOwn(record, field) ? record[field] : undefined)
}

/** A test on one field as a function of the value of that field. */
export function compileTest(test: FieldTest): (value: unknown) => boolean {
  if ('in' in test) return (value) => includesAny(test.in, value)
  if ('notIn' in test) return (value) => !includesAny(test.notIn, value)
  if ('filled' in test) return (value) => isFilled(value) === test.filled
  if ('above' in test) return (value) => typeof value === 'number' && value > test.above
  return (value) => typeof value === 'number' && value >= test.atLeast
}

function includesAny(codes: readonly string[], value: unknown): boolean {
  if (Array.isArray(value)) return value.some((one) => codes.includes(one))
  return typeof value === 'string' && codes.includes(value)
}
