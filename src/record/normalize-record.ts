import { isFilled } from '../model/conditions.ts'
import type { CompiledModel } from './compile-model.ts'
import { readObject } from './read-object.ts'

/**
 * The filled fields of a record in canonical form, in model order, without those that a form would hide. What cannot be read comes back as it was or cleaned,
 * for `checkRecord` to refuse. Never throws; anything but a plain object gives an empty record.
 */
export function normalizeRecord(compiled: CompiledModel, input: unknown): Record<string, unknown> {
  const values = new Map<string, unknown>()
  readObject(input, (key, value) => values.set(key, value))
  const record: Record<string, unknown> = {}
  for (const field of compiled.fields) {
    const canonical = field.normalize(values.get(field.key))
    if (isFilled(canonical)) record[field.key] = canonical
  }
  const hidden = compiled.hideable.filter(({ holds }) => !holds?.(record))
  for (const { key } of hidden) delete record[key]
  return record
}
