import type { CompiledField } from './compiled-field.ts'

/** The filled fields among the values of a record, in model order. */
export function filledFieldsOf(
  { fields }: { readonly fields: readonly CompiledField[] },
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (const { key } of fields) if (values[key] !== undefined) record[key] = values[key]
  return record
}
