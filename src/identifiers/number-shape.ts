import { type DatePrecision, formatsOf, precisionOfReset, precisionShown } from '../model/numbering/date-formats.ts'
import { numberingProblems } from '../model/numbering/numbering-problems.ts'
import type { NumberDateFormat, Numbering, NumberSegment } from '../model/numbering.ts'

export type SequenceSegment = Extract<NumberSegment, { sequence: unknown }>['sequence']
export type FieldSegment = Extract<NumberSegment, { field: unknown }>

/** What stands before or after the sequence. */
export type OtherSegment = Exclude<NumberSegment, { sequence: unknown }>

/** A numbering read and found sound: the segments on both sides of its one sequence. */
export interface NumberShape {
  readonly before: readonly OtherSegment[]
  readonly sequence: SequenceSegment
  readonly after: readonly OtherSegment[]
  /** What the sequence begins anew with; absent when it never does. */
  readonly period: DatePrecision | undefined
}

/**
 * Reads a numbering. One sequence, and segments whose extent can be told around it, make every number readable in one way.
 *
 * @throws TypeError for a numbering that cannot do that: programmer's mistakes, said with the segment.
 */
export function numberShapeOf({ segments }: Numbering): NumberShape {
  const [problem] = numberingProblems(segments)
  const segment = problem ? undefined : segments.find((one) => 'sequence' in one)
  if (!segment) throw new TypeError(`${problem?.path}: ${problem?.problem}`)
  const at = segments.indexOf(segment)
  const others = segments.filter((one): one is OtherSegment => !('sequence' in one))
  const { sequence } = segment
  const period = sequence.reset === undefined ? shownDate(formatsOf(others)) : precisionOfReset(sequence.reset)
  return { before: others.slice(0, at), sequence, after: others.slice(at), period }
}

/** The precision of the date that formats of a sound numbering show; `undefined` where there are none. */
export function shownDate(formats: readonly NumberDateFormat[]): DatePrecision | undefined {
  const shown = precisionShown(formats)
  return shown === 'unreadable' ? undefined : shown
}

/** All segments in order. */
export function segmentsOf({ before, sequence, after }: NumberShape): readonly NumberSegment[] {
  return [...before, { sequence }, ...after]
}
