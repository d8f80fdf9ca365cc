import { boundsOf } from '../json-schema/bounds-of.ts'
import type { JsonSchema } from '../json-schema/json-schema.ts'
import type { Field } from '../model/fields.ts'
import type { FormLimits } from './form-metadata.ts'

/** What a control can keep by itself, as the JSON Schema of the value has it. */
export function limitsOf(row: Field): { limits: FormLimits; pattern?: string } {
  const bounds = boundsOf(row)
  const limits = { ...picked(bounds, ['minLength', 'maxLength', 'minimum', 'maximum']), ...decimalsOf(row) }
  return { limits, ...picked(bounds, ['pattern']) }
}

function picked(
  bounds: JsonSchema,
  keys: readonly ((keyof FormLimits & keyof JsonSchema) | 'pattern')[],
): Partial<FormLimits> & { pattern?: string } {
  return Object.fromEntries(keys.flatMap((key) => (key in bounds ? [[key, bounds[key]]] : [])))
}

function decimalsOf(row: Field): Pick<FormLimits, 'decimals'> {
  if (row.kind === 'amount') return { decimals: 2 }
  if (row.kind === 'number') return { decimals: row.decimals ?? 0 }
  return row.kind === 'headCount' ? { decimals: 0 } : {}
}
