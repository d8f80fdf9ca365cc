import type { Field, Option } from '../model/fields.ts'
import { boundsOf } from './bounds-of.ts'
import type { JsonSchema } from './json-schema.ts'

/**
 * The JSON Schema of one canonical value of a field, without words: its bounds, and the codes that there are to choose from. It
 * never refuses what the check of the kind accepts; what no schema can say (tables, check characters, decimal places of a binary
 * fraction) is left to the check.
 */
export function valueSchemaOf(
  row: Field,
  options: Readonly<Record<string, readonly Option[]>>,
  industryCodes?: readonly string[],
): JsonSchema {
  const bounds = boundsOf(row)
  if (row.kind === 'industry') return industryCodes ? { type: 'string', enum: industryCodes } : bounds
  if (!('options' in row)) return bounds
  const codes = (options[row.options] ?? []).map(({ code }) => code)
  return row.kind === 'choice' ? { ...bounds, enum: codes } : { ...bounds, items: { type: 'string', enum: codes } }
}
