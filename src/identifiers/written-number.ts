import type { NumberDateFormat } from '../model/numbering.ts'
import { checkCharactersOf } from './check-characters.ts'
import { type FieldSegment, type NumberShape, segmentsOf } from './number-shape.ts'

/** What stands in a number for each of its parts. */
export interface NumberTexts {
  readonly date: (format: NumberDateFormat) => string
  readonly field: (segment: FieldSegment) => string
  readonly sequence: string
}

/** A number from left to right; its check characters, of what stands before them, come last. */
export function writtenNumber(shape: NumberShape, texts: NumberTexts, check = checkCharactersOf): string {
  return segmentsOf(shape).reduce((written, segment) => {
    if ('text' in segment) return written + segment.text
    if ('date' in segment) return written + texts.date(segment.date)
    if ('sequence' in segment) return written + texts.sequence
    return written + ('field' in segment ? texts.field(segment) : check(written, segment.check))
  }, '')
}
