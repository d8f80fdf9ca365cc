import type { NumberCheck, NumberSegment } from '../numbering.ts'
import { type CharacterSet, classesOf, singleOf } from './characters.ts'

/** How long a segment can be, in characters (code points). */
export interface SegmentExtent {
  readonly least: number
  readonly most: number
}

/** Which characters a segment can have: anywhere, first and last. */
export interface SegmentCharacters {
  readonly all: CharacterSet
  readonly first: CharacterSet
  readonly last: CharacterSet
}

/** No sequence has more digits, so that every one is exact as a number. */
export const mostDigits = 15

/** Names of the check systems; MOD 97-10 alone has two check characters. */
export const checkSystems: readonly NumberCheck[] = ['luhn', 'mod11_2', 'mod11_10', 'mod37_2', 'mod37_36', 'mod97_10']

/** The extent of a segment. */
export function extentOf(segment: NumberSegment): SegmentExtent {
  if ('text' in segment) return exactly(lengthOf(segment.text))
  if ('date' in segment) return exactly(segment.date.length)
  if ('sequence' in segment) {
    const { width, overflow } = segment.sequence
    return { least: width, most: overflow === 'grow' ? mostDigits : width }
  }
  if ('check' in segment) return exactly(segment.check === 'mod97_10' ? 2 : 1)
  if (!('codes' in segment)) return { least: segment.minimum ?? 1, most: segment.maximum }
  const lengths = Object.values(segment.codes).map(lengthOf)
  return { least: Math.min(...lengths), most: Math.max(...lengths) }
}

/** Whether a segment has the same length in every number. */
export function isFixed({ least, most }: SegmentExtent): boolean {
  return least === most
}

/** The characters of a segment. */
export function charactersOf(segment: NumberSegment): SegmentCharacters {
  if ('text' in segment) return ofTexts([segment.text])
  if ('date' in segment || 'sequence' in segment) return alike(classesOf('digit'))
  if ('check' in segment) return alike({ classes: ['digit', 'latin'], single: ['*'] })
  if ('codes' in segment) return ofTexts(Object.values(segment.codes))
  return alike(classesOf(...(segment.characters ?? (['latin', 'digit'] as const))))
}

function ofTexts(texts: readonly string[]): SegmentCharacters {
  const spelled = texts.map((text) => [...text])
  return {
    all: singleOf(spelled.flat()),
    first: singleOf(spelled.flatMap((characters) => characters.slice(0, 1))),
    last: singleOf(spelled.flatMap((characters) => characters.slice(-1))),
  }
}

function alike(set: CharacterSet): SegmentCharacters {
  return { all: set, first: set, last: set }
}

function exactly(length: number): SegmentExtent {
  return { least: length, most: length }
}

function lengthOf(text: string): number {
  return /[\ud800-\udfff]/.test(text) ? [...text].length : text.length
}
