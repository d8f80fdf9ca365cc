import type { Severity } from '../../model/severity.ts'

interface Weighed {
  readonly severity: Severity
}

/** Sorts errors before warnings; what weighs the same stays in its order. */
export function errorsFirst(one: Weighed, other: Weighed): number {
  return Number(one.severity === 'warning') - Number(other.severity === 'warning')
}
