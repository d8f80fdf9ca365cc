import type { NumberCheck, NumberSegment } from '../numbering.ts'
import { type CharacterSet, classesOf, singleOf } from './characters.ts'

/** How long a segment can be, and which characters it can have: anywhere, first and last. */
export interface SegmentExtent {
  readonly least: number
  readonly most: number
  readonly all: CharacterSet
  readonly first: CharacterSet
  readonly last: CharacterSet
}

/** No sequence has more digits, so that every one is exact as a number. */
export const mostDigits = 15

/** Names of the check systems; MOD 97-10 alone has two check characters. */
export const checkSystems: readonly NumberCheck[] = ['luhn', 'mod11_2', 'mod11_10', 'mod37_2', 'mod37_36', 'mod97_10']

const digits = classesOf('digit')

/** The extent of a segment, in characters (code points). */
export function extentOf(segment: NumberSegment): SegmentExtent {
  if ('text' in segment) return ofTexts([segment.text])
  if ('date' in segment) return { ...alike(digits), least: segment.date.length, most: segment.date.length }
  if ('sequence' in segment) {
    const { width, overflow } = segment.sequence
    return { ...alike(digits), least: width, most: overflow === 'grow' ? mostDigits : width }
  }
  if ('check' in segment) {
    const length = segment.check === 'mod97_10' ? 2 : 1
    return { ...alike({ classes: ['digit', 'latin'], single: ['*'] }), least: length, most: length }
  }
  if ('codes' in segment) return ofTexts(Object.values(segment.codes))
  const { minimum = 1, maximum, characters = ['latin', 'digit'] } = segment
  return { ...alike(classesOf(...characters)), least: minimum, most: maximum }
}

/** Whether a segment has the same length in every number. */
export function isFixed({ least, most }: SegmentExtent): boolean {
  return least === most
}

function ofTexts(texts: readonly string[]): SegmentExtent {
  const spelled = texts.map((text) => [...text])
  const lengths = spelled.map(({ length }) => length)
  return {
    least: Math.min(...lengths),
    most: Math.max(...lengths),
    all: singleOf(spelled.flat()),
    first: singleOf(spelled.flatMap((characters) => characters.slice(0, 1))),
    last: singleOf(spelled.flatMap((characters) => characters.slice(-1))),
  }
}

function alike(set: CharacterSet): Pick<SegmentExtent, 'all' | 'first' | 'last'> {
  return { all: set, first: set, last: set }
}
