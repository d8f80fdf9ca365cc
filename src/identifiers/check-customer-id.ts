import { isCalendarDate } from '../kinds/calendar-date/gregorian.ts'
import { formatsOf } from '../model/numbering/date-formats.ts'
import type { Numbering } from '../model/numbering.ts'
import { type CustomerIdCounter, counterOf } from './customer-id-counter.ts'
import { periodOf } from './date-text.ts'
import { fieldTextOf } from './field-text.ts'
import { type NumberShape, numberShapeOf, segmentsOf, shownDate } from './number-shape.ts'
import { type CustomerIdRefusal, type ReadCustomerId, readNumber } from './read-number.ts'
import { ordinalOf } from './sequence-text.ts'

/** Something about a number: an error where it is none, a warning where a human should look. */
export type CustomerIdFinding =
  | { readonly code: CustomerIdRefusal; readonly severity: 'error'; readonly segment?: number }
  | { readonly code: 'future_date' | 'other_field'; readonly severity: 'warning'; readonly segment: number }

/** A number that was read with its counter, or what is wrong with it, from left to right. */
export type CheckedCustomerId =
  | {
      readonly ok: true
      readonly parts: ReadCustomerId
      /** Where it belongs: the number is the `ordinal`-th of this counter. Beyond the last one given, it may be given again. */
      readonly counter: CustomerIdCounter & { readonly ordinal: number }
      /** Warnings. */
      readonly findings: readonly CustomerIdFinding[]
    }
  | { readonly ok: false; readonly findings: readonly CustomerIdFinding[] }

/** What a number is held against. */
export interface CustomerIdExpectation {
  /** Today's business date: a later date of the number is a warning, for the counter is yet to come there. */
  readonly today?: string | undefined
  /** The record, while it is new: another text of a field is a warning. Later the field may change, and the number never does. */
  readonly fields?: Readonly<Record<string, unknown>> | undefined
  /** The scope, where `allocateCustomerIds` is given one. */
  readonly scope?: string | undefined
}

/**
 * Judges a number that a person typed or that another system brought. It is accepted where it can be read as one of the
 * numbering, and comes with the counter that it belongs to, so that a host can ask whether that has been there.
 *
 * Never throws on data.
 *
 * @throws RangeError where `today` is no day of the calendar; TypeError for an unsound numbering.
 */
export function checkCustomerId(
  value: unknown,
  numbering: Numbering,
  expected: CustomerIdExpectation = {},
): CheckedCustomerId {
  const shape = numberShapeOf(numbering)
  refuseToday(expected.today)
  const read = readNumber(value, shape)
  if (!read.ok) return { ok: false, findings: read.wrong.map((wrong) => ({ ...wrong, severity: 'error' })) }
  const { parts } = read
  const ordinal = ordinalOf(parts.sequence, shape.sequence)
  return {
    ok: true,
    parts,
    counter: { ...counterOf(parts, shape, expected.scope), ordinal },
    findings: doubts(parts, shape, expected),
  }
}

function doubts(
  parts: ReadCustomerId,
  shape: NumberShape,
  { today, fields }: CustomerIdExpectation,
): readonly CustomerIdFinding[] {
  const segments = segmentsOf(shape)
  const precision = shownDate(formatsOf(segments))
  const isLater =
    precision && today !== undefined && parts.date !== undefined && parts.date > periodOf(today, precision)
  const firstDate = segments.findIndex((segment) => 'date' in segment)
  return segments.flatMap((segment, index): CustomerIdFinding[] => {
    if (isLater && index === firstDate) return [{ code: 'future_date', severity: 'warning', segment: index }]
    if (!fields || !('field' in segment)) return []
    const [own, shown] = [fieldTextOf(fields, segment), fieldTextOf(parts.fields ?? {}, segment)]
    const isOther = own.ok && shown.ok && own.text !== shown.text
    return isOther ? [{ code: 'other_field', severity: 'warning', segment: index }] : []
  })
}

function refuseToday(today: string | undefined): void {
  if (today === undefined || isCalendarDate(today)) return
  throw new RangeError(
    'checkCustomerId: today must be a day of the calendar as YYYY-MM-DD; pass what businessDate gives',
  )
}
