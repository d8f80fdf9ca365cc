import { isFilled } from '../model/conditions.ts'
import type { Field } from '../model/fields.ts'

/**
 * Whether two canonical values of a field say the same: nothing is nothing however it is written, the order of several choices
 * or telephone numbers does not count, and everything else is compared as it is.
 */
export function equalValues(row: Field, one: unknown, other: unknown): boolean {
  if (!isFilled(one) || !isFilled(other)) return isFilled(one) === isFilled(other)
  return Object.is(one, other) || sameMembers(membersOf(row, one), membersOf(row, other))
}

/** The single values of a field that holds several; `undefined` where it holds one. */
export function membersOf({ kind }: Field, value: unknown): readonly unknown[] | undefined {
  if (kind === 'choices' && Array.isArray(value)) return value
  return kind === 'phone' && typeof value === 'string' ? value.split('/') : undefined
}

function sameMembers(one: readonly unknown[] | undefined, other: readonly unknown[] | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const [these, those] = [new Set(one), new Set(other)]
  return these.size === those.size && [...these].every((member) => those.has(member))
}
