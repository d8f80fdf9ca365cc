import type { Numbering, NumberSegment } from '../model/numbering.ts'

type DatePattern = Extract<NumberSegment, { date: unknown }>['date']
type SequenceSegment = Extract<NumberSegment, { sequence: unknown }>['sequence']

/** What stands before or after the sequence: always of the same length. */
export type FixedSegment = Exclude<NumberSegment, { sequence: unknown }>

/** A numbering read and found sound: the fixed segments on both sides of its one sequence. */
export interface NumberShape {
  readonly before: readonly FixedSegment[]
  readonly sequence: SequenceSegment
  readonly after: readonly FixedSegment[]
  /** The most precise date pattern; absent when numbers carry no date and the sequence never begins anew. */
  readonly period: DatePattern | undefined
}

/** No sequence has more digits, so that every one is exact as a number. */
export const mostDigits = 15

const patterns: readonly DatePattern[] = ['YYYY', 'YYYYMM', 'YYYYMMDD']

/**
 * Reads a numbering. One sequence and segments of fixed length around it make every number readable in one way only.
 *
 * @throws TypeError for a numbering that cannot do that: programmer's mistakes, said with the segment.
 */
export function numberShapeOf(numbering: Numbering): NumberShape {
  const { segments } = numbering
  segments.forEach(refuseUnsound)
  const [at = -1, second] = segments.flatMap((segment, index) => ('sequence' in segment ? [index] : []))
  const segment = segments[at]
  if (segment === undefined || !('sequence' in segment) || second !== undefined) {
    throw new TypeError('numbering.segments: exactly one segment must be a sequence; two cannot be told apart')
  }
  const fixed = segments.filter((one): one is FixedSegment => !('sequence' in one))
  const period = patterns.findLast((pattern) => fixed.some((one) => 'date' in one && one.date === pattern))
  return { before: fixed.slice(0, at), sequence: segment.sequence, after: fixed.slice(at), period }
}

/** A date to the precision of a pattern: its text in a number is `20241201`, `202412` or `2024`. */
export function dateText(date: string, pattern: DatePattern): string {
  return date.replaceAll('-', '').slice(0, pattern.length)
}

/** The part of a date that a pattern keeps: `2024-12-01`, `2024-12` or `2024`. */
export function periodOf(date: string, pattern: DatePattern): string {
  return date.slice(0, pattern === 'YYYY' ? 4 : pattern === 'YYYYMM' ? 7 : 10)
}

function refuseUnsound(segment: NumberSegment, index: number): void {
  const where = `numbering.segments[${index}]`
  if ('text' in segment) {
    if (typeof segment.text !== 'string' || segment.text === '') throw new TypeError(`${where}: text must not be empty`)
  } else if ('date' in segment) {
    if (!patterns.includes(segment.date)) throw new TypeError(`${where}: date must be one of ${patterns.join(', ')}`)
  } else if ('sequence' in segment) {
    const { width, overflow } = segment.sequence
    if (!Number.isInteger(width) || width < 1 || width > mostDigits) {
      throw new TypeError(`${where}: width must be a whole number from 1 to ${mostDigits}`)
    }
    if (overflow !== 'grow' && overflow !== 'refuse')
      throw new TypeError(`${where}: overflow must be "grow" or "refuse"`)
  } else {
    throw new TypeError(`${where}: a segment must have a text, a date or a sequence`)
  }
}
