import type { Numbering } from '../model/numbering.ts'
import { periodOf } from './date-text.ts'
import { fieldTextOf } from './field-text.ts'
import { type CustomerIdParts, refuseDate } from './format-customer-id.ts'
import { type NumberShape, numberShapeOf, segmentsOf } from './number-shape.ts'

/** The counter that a number is taken from: a `SequenceStore` has one for each scope and period. */
export interface CustomerIdCounter {
  /** Whose sequence: the fixed text of the numbering, with the text of each field in its place. */
  readonly scope: string
  /** What it begins anew with; empty for a sequence that never does. */
  readonly period: string
}

/**
 * The counter of a date and fields. A field has one for each of its texts, so that `HW` and `ZX` count apart, unless the
 * numbering says `shared`. A scope that the host gives stands for the fixed text, and the fields follow it: `tenant-3/HW`.
 *
 * @throws RangeError for a date that makes no number; TypeError for an unsound numbering.
 */
export function customerIdCounterOf(
  parts: Omit<CustomerIdParts, 'sequence'>,
  numbering: Numbering,
  scope?: string,
): CustomerIdCounter {
  const shape = numberShapeOf(numbering)
  refuseDate(parts.date ?? '', shape)
  return counterOf(parts, shape, scope)
}

/** The counter of a date that the numbering can show. */
export function counterOf(
  { date = '', fields = {} }: Omit<CustomerIdParts, 'sequence'>,
  shape: NumberShape,
  scope: string | undefined,
): CustomerIdCounter {
  const texts = segmentsOf(shape).flatMap((segment) => {
    if ('text' in segment) return scope === undefined ? [segment.text] : []
    if (!('field' in segment) || segment.counter === 'shared') return []
    const written = fieldTextOf(fields, segment)
    return written.ok ? [written.text] : []
  })
  return {
    scope: scope === undefined ? texts.join('') : [scope, ...texts].join('/'),
    period: shape.period === undefined ? '' : periodOf(date, shape.period),
  }
}
