import type { Field } from '../model/fields.ts'
import type { JsonSchema } from './json-schema.ts'
import { datePattern, emailPattern, notBlank, phonePattern, webAddressPattern } from './patterns.ts'

/**
 * What a schema can say of a canonical value by its row alone: type, lengths, range and pattern. It never refuses what the
 * check of the kind accepts.
 *
 * Lengths count code points, as JSON Schema and the checks do. Patterns are for the flag `u`, linear, and mean the same under `v`.
 */
export function boundsOf(row: Field): JsonSchema {
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
    case 'number':
      return { type: row.decimals ? 'number' : 'integer', minimum: row.minimum ?? 0, maximum: row.maximum }
    case 'choice':
      return { type: 'string' }
    case 'choices':
      return { type: 'array' }
    case 'industry':
      return { type: 'string', pattern: '^[A-T](?:[0-9]{2})?$' }
    case 'address':
      return { type: 'string', minLength: 1, maxLength: 200, pattern: notBlank }
    case 'creditCode':
      return { type: 'string', pattern: '^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$' }
  }
}
