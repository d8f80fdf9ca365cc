import type { Numbering } from '../model/numbering.ts'
import type { CustomerIdParts } from './format-customer-id.ts'
import { type FixedSegment, mostDigits, type NumberShape, numberShapeOf } from './number-shape.ts'
import { isRealDate } from './real-date.ts'

/** What a customer number says, or the first thing that is wrong with it. */
export type CustomerIdResult =
  | ({ readonly ok: true } & CustomerIdParts)
  | { readonly ok: false; readonly reason: CustomerIdRefusal }

/**
 * Why a text is no number of a numbering: it is no text, too short or long, a fixed text differs, a date is not in the
 * calendar (or two dates disagree), or the sequence is not as `formatCustomerId` writes it.
 */
export type CustomerIdRefusal = 'not_text' | 'wrong_length' | 'wrong_text' | 'wrong_date' | 'wrong_sequence'

/**
 * Reads a customer number strictly: exactly what `formatCustomerId` writes, nothing cleaned, so that
 * `formatCustomerId(parseCustomerId(x)) === x`. A number that grew is read as well: `CUST2024120110000`.
 *
 * Never throws on data; an unsound numbering gives a TypeError.
 */
export function parseCustomerId(value: unknown, numbering: Numbering): CustomerIdResult {
  const shape = numberShapeOf(numbering)
  if (typeof value !== 'string') return { ok: false, reason: 'not_text' }
  const end = value.length - lengthOf(shape.after)
  const start = lengthOf(shape.before)
  const digits = value.slice(start, Math.max(start, end))
  if (end - start < shape.sequence.width || digits.length > mostDigits) return { ok: false, reason: 'wrong_length' }
  const fixed = [...piecesOf(value, 0, shape.before), ...piecesOf(value, end, shape.after)]
  if (fixed.some(({ segment, piece }) => 'text' in segment && segment.text !== piece)) {
    return { ok: false, reason: 'wrong_text' }
  }
  const dates = fixed.flatMap(({ segment, piece }) => ('date' in segment ? [withHyphens(piece)] : []))
  const date = dates.reduce<string | undefined>(
    (one, other) => (one && one.length > other.length ? one : other),
    undefined,
  )
  if (!dates.every((one) => isRealDate(one) && date?.startsWith(one))) return { ok: false, reason: 'wrong_date' }
  if (!isSequence(digits, shape)) return { ok: false, reason: 'wrong_sequence' }
  return date === undefined ? { ok: true, sequence: Number(digits) } : { ok: true, date, sequence: Number(digits) }
}

/** Whether a value is a customer number of this numbering. */
export function isCustomerId(value: unknown, numbering: Numbering): value is string {
  return parseCustomerId(value, numbering).ok
}

function piecesOf(value: string, start: number, segments: readonly FixedSegment[]) {
  let position = start
  return segments.map((segment) => {
    const from = position
    position += lengthOf([segment])
    return { segment, piece: value.slice(from, position) }
  })
}

function lengthOf(segments: readonly FixedSegment[]): number {
  return segments.reduce((sum, segment) => sum + ('text' in segment ? segment.text : segment.date).length, 0)
}

/** `20241201` as `2024-12-01`, `202412` as `2024-12`. */
function withHyphens(digits: string): string {
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].filter((part) => part !== '').join('-')
}

/** Digits of the width, or more of them without leading zero where the numbering grows; never all zeros. */
function isSequence(digits: string, { sequence: { width, overflow } }: NumberShape): boolean {
  if (!/^\d+$/.test(digits) || /^0+$/.test(digits)) return false
  return digits.length === width || (overflow === 'grow' && !digits.startsWith('0'))
}
