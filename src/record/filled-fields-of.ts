import type { CompiledModel } from './compile-model.ts'

/** The filled fields among the values of a record, in model order. */
export function filledFieldsOf(
  { fields }: CompiledModel,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (const { key } of fields) if (values[key] !== undefined) record[key] = values[key]
  return record
}
