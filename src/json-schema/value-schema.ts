import type { Field, Option } from '../model/fields.ts'
import type { JsonSchema } from './json-schema.ts'
import { datePattern, emailPattern, phonePattern, webAddressPattern } from './patterns.ts'

/**
 * The JSON Schema of one canonical value of a field, without words. It never refuses what the check of the kind accepts; what
 * no schema can say (tables, check characters, decimal places of a binary fraction) is left to the check.
 *
 * Lengths count code points, as JSON Schema and the checks do. Patterns are for the flag `u`, linear, and mean the same under `v`.
 */
export function valueSchemaOf(
  row: Field,
  options: Readonly<Record<string, readonly Option[]>>,
  industryCodes?: readonly string[],
): JsonSchema {
  switch (row.kind) {
    case 'companyName':
      return { type: 'string', minLength: 2, maxLength: 100, pattern: '\\p{L}' }
    case 'personName':
      return { type: 'string', minLength: 1, maxLength: 50, pattern: '[^\\p{Nd}\\s+\\(\\).\\-]|^[\\s+\\(\\).\\-]*$' }
    case 'text':
    case 'longText':
      return { type: 'string', minLength: 1, maxLength: row.maximum }
    case 'phone':
      return { type: 'string', maxLength: 200, pattern: phonePattern(row.maximum) }
    case 'email':
      return { type: 'string', maxLength: 254, pattern: emailPattern }
    case 'webAddress':
      return { type: 'string', maxLength: 2048, pattern: webAddressPattern }
    case 'calendarDate':
      return { type: 'string', format: 'date', pattern: datePattern }
    case 'amount':
      return { type: 'number', minimum: 0, maximum: row.maximum }
    case 'headCount':
      return { type: 'integer', minimum: 0, maximum: 100_000_000 }
    case 'choice':
      return { type: 'string', enum: codesOf(row.options, options) }
    case 'choices':
      return { type: 'array', items: { type: 'string', enum: codesOf(row.options, options) } }
    case 'industry':
      return industryCodes
        ? { type: 'string', enum: industryCodes }
        : { type: 'string', pattern: '^[A-T](?:[0-9]{2})?$' }
    case 'address':
      return { type: 'string', minLength: 1, maxLength: 200, pattern: '\\S' }
    case 'creditCode':
      return { type: 'string', pattern: '^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$' }
  }
}

function codesOf(list: string, options: Readonly<Record<string, readonly Option[]>>): readonly string[] {
  return (options[list] ?? []).map(({ code }) => code)
}
