import type { Numbering } from '../model/numbering.ts'
import { fieldTextOf, type NumberFieldRefusal } from './field-text.ts'
import { numberShapeOf, segmentsOf } from './number-shape.ts'

/** A field that gives no text to the number of a record. */
export interface CustomerIdFieldFinding {
  readonly field: string
  readonly code: NumberFieldRefusal
}

/**
 * Why a record cannot get a number as yet: the fields that the numbering shows and that give no text. Empty for a record that
 * can. Ask before a number is allocated, which would reject. Never throws on data; an unsound numbering gives a TypeError.
 */
export function checkCustomerIdFields(
  fields: Readonly<Record<string, unknown>>,
  numbering: Numbering,
): readonly CustomerIdFieldFinding[] {
  return segmentsOf(numberShapeOf(numbering)).flatMap((segment) => {
    if (!('field' in segment)) return []
    const written = fieldTextOf(fields, segment)
    return written.ok ? [] : [{ field: segment.field, code: written.reason }]
  })
}
