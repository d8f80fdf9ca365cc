import { isFilled } from '../model/conditions.ts'
import type { CompiledModel } from './compile-model.ts'
import { filledFieldsOf } from './filled-fields-of.ts'
import { readObject } from './read-object.ts'

/**
 * The filled fields of a record in canonical form, in model order, without those that a form would hide. What cannot be read comes back as it was or cleaned,
 * for `checkRecord` to refuse. Never throws; anything but a plain object gives an empty record.
 */
export function normalizeRecord(compiled: CompiledModel, input: unknown): Record<string, unknown> {
  const { keys, values: raw } = readObject(input)
  const values: Record<string, unknown> = { ...compiled.blank }
  for (const [index, key] of keys.entries()) {
    const canonical = compiled.fieldOf.get(key)?.normalize(raw[index])
    if (isFilled(canonical)) values[key] = canonical
  }
  const hidden = compiled.hideable.filter(({ holds }) => !holds?.(values))
  for (const { key } of hidden) values[key] = undefined
  return filledFieldsOf(compiled, values)
}
