import { mostDigits } from '../model/numbering/segment-extent.ts'
import type { SequenceSegment } from './number-shape.ts'

/**
 * The digits of a sequence in a number: `0001`.
 *
 * @throws RangeError for a sequence that the numbering never comes to.
 */
export function sequenceText(sequence: number, segment: SequenceSegment): string {
  const { width, overflow, start = 1, step = 1 } = segment
  if (!Number.isSafeInteger(sequence) || sequence < start || (sequence - start) % step !== 0) {
    const steps = step === 1 ? '' : ` in steps of ${step}`
    throw new RangeError(
      `formatCustomerId: sequence must be a whole number from ${start}${steps}; pass what the sequence store gives`,
    )
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

/** The sequence that digits of a number are, exactly as `sequenceText` writes it; else `undefined`. */
export function sequenceOf(
  digits: string,
  { width, overflow, start = 1, step = 1 }: SequenceSegment,
): number | undefined {
  if (!/^\d+$/.test(digits)) return undefined
  const isWritten = digits.length === width || (overflow === 'grow' && digits.length > width && !digits.startsWith('0'))
  const sequence = Number(digits)
  return isWritten && digits.length <= mostDigits && sequence >= start && (sequence - start) % step === 0
    ? sequence
    : undefined
}

/** The sequence of the first, second, third … number of a period. */
export function sequenceAt(ordinal: number, { start = 1, step = 1 }: SequenceSegment): number {
  return start + (ordinal - 1) * step
}

/** Which number of its period a sequence is. */
export function ordinalOf(sequence: number, { start = 1, step = 1 }: SequenceSegment): number {
  return (sequence - start) / step + 1
}

/** How many numbers a period has. */
export function lastOrdinal(segment: SequenceSegment): number {
  const digits = segment.overflow === 'grow' ? mostDigits : segment.width
  return Math.floor(ordinalOf(10 ** digits - 1, segment))
}
