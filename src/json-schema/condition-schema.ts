import type { FieldTest } from '../model/conditions.ts'
import type { Truth } from '../model/truth.ts'
import type { JsonSchema } from './json-schema.ts'
import { notBlank } from './patterns.ts'

/** A schema that a record matches exactly when the condition holds for it. */
export function conditionSchemaOf(condition: Truth): JsonSchema {
  if (condition === true) return {}
  if (condition === false) return { not: {} }
  if ('all' in condition) return condition.all.length === 0 ? {} : { allOf: condition.all.map(conditionSchemaOf) }
  if ('any' in condition)
    return condition.any.length === 0 ? { not: {} } : { anyOf: condition.any.map(conditionSchemaOf) }
  if ('not' in condition) return { not: conditionSchemaOf(condition.not) }
  return testSchemaOf(condition)
}

function testSchemaOf(test: FieldTest): JsonSchema {
  const { field } = test
  if ('in' in test) return holding(field, codeIn(test.in))
  if ('notIn' in test) return { not: holding(field, codeIn(test.notIn)) }
  if ('filled' in test) return test.filled ? holding(field, filled) : { not: holding(field, filled) }
  if ('above' in test) return holding(field, { type: 'number', exclusiveMinimum: test.above })
  return holding(field, { type: 'number', minimum: test.atLeast })
}

/** The field is there and its value matches. */
function holding(field: string, value: JsonSchema): JsonSchema {
  return { properties: { [field]: value }, required: [field] }
}

/** One of the codes, or a list with one of them. An empty list of codes has none; no draft allows an empty `enum`. */
function codeIn(codes: readonly string[]): JsonSchema {
  if (codes.length === 0) return { not: {} }
  return { anyOf: [{ enum: codes }, { type: 'array', contains: { enum: codes } }] }
}

/** Not null, not blank, not an empty list. */
const filled: JsonSchema = {
  anyOf: [
    { type: 'string', pattern: notBlank },
    { type: 'array', minItems: 1 },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'object' },
  ],
}
