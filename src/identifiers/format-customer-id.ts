import type { Numbering } from '../model/numbering.ts'
import { dateText, type FixedSegment, mostDigits, type NumberShape, numberShapeOf, periodOf } from './number-shape.ts'
import { isRealDate } from './real-date.ts'

/** What a customer number (客户编号) says. */
export interface CustomerIdParts {
  /** Business date, `YYYY-MM-DD`, or as much of it as the number carries: `2024-12`, `2024`. */
  readonly date?: string | undefined
  /** Whole number from 1. */
  readonly sequence: number
}

/**
 * The customer number of a date and a sequence, by the segments of a numbering: `CUST202412010001` in the stock model.
 * After the last sequence of its width a number grows by a digit, or is refused, as the numbering says.
 *
 * @throws RangeError for a date or sequence that makes no number; TypeError for an unsound numbering.
 */
export function formatCustomerId(parts: CustomerIdParts, numbering: Numbering): string {
  const shape = numberShapeOf(numbering)
  const date = dateOf(parts, shape)
  const text = (segments: readonly FixedSegment[]) =>
    segments.map((segment) => ('text' in segment ? segment.text : dateText(date, segment.date))).join('')
  return text(shape.before) + sequenceText(parts.sequence, shape) + text(shape.after)
}

function dateOf({ date = '' }: CustomerIdParts, { period }: NumberShape): string {
  if (period === undefined) return ''
  if (!isRealDate(date) || periodOf(date, period).length < periodOf('YYYY-MM-DD', period).length) {
    throw new RangeError(
      `formatCustomerId: date must be a day of the calendar as YYYY-MM-DD (the numbering shows ${period}); pass what businessDate gives`,
    )
  }
  return date
}

function sequenceText(sequence: number, { sequence: { width, overflow } }: NumberShape): string {
  if (!Number.isSafeInteger(sequence) || sequence < 1) {
    throw new RangeError('formatCustomerId: sequence must be a whole number from 1; pass what the sequence store gives')
  }
  const digits = String(sequence)
  const most = overflow === 'grow' ? mostDigits : width
  if (digits.length > most) {
    throw new RangeError(
      `formatCustomerId: sequence ${digits} has more than ${most} digits; widen the sequence, or let it grow (overflow: "grow")`,
    )
  }
  return digits.padStart(width, '0')
}
