import { hasCharacter } from '../model/numbering/characters.ts'
import { elasticSegment } from '../model/numbering/elastic-segment.ts'
import { charactersOf, extentOf, isFixed, mostDigits } from '../model/numbering/segment-extent.ts'
import type { NumberSegment } from '../model/numbering.ts'

/** A segment and what stands in its place. */
export interface NumberPiece {
  readonly segment: NumberSegment
  readonly piece: string
}

/** The characters of a text by their positions: itself, unless some take two code units. */
type Characters = string | readonly string[]

/**
 * Cuts a number into the pieces of its segments: from both ends towards the one that takes the rest. A piece of variable length
 * goes as far as its characters do. `undefined` for a text that is too short or too long to be a number.
 */
export function piecesOf(number: string, segments: readonly NumberSegment[]): readonly NumberPiece[] | undefined {
  // Nobody's text of a megabyte is cut into characters, of which each has two code units at most.
  if (number.length > 2 * segments.reduce((sum, segment) => sum + mostOf(segment), 0)) return undefined
  const characters: Characters = /[\ud800-\udfff]/.test(number) ? [...number] : number
  const elastic = elasticSegment(segments) ?? 0
  const pieces: NumberPiece[] = []
  let start = 0
  for (const segment of segments.slice(0, elastic)) {
    const end = start + lengthOf(segment, (index) => characters[start + index])
    pieces.push({ segment, piece: cut(characters, start, end) })
    start = end
  }
  const behind: NumberPiece[] = []
  let end = characters.length
  for (const segment of segments.slice(elastic + 1).reverse()) {
    const from = end - lengthOf(segment, (index) => characters[end - 1 - index])
    behind.push({ segment, piece: cut(characters, Math.max(from, 0), end) })
    end = from
  }
  const segment = segments[elastic]
  if (!segment || end - start < extentOf(segment).least || end - start > mostOf(segment)) return undefined
  return [...pieces, { segment, piece: cut(characters, start, end) }, ...behind.reverse()]
}

/** The length of a segment that begins here: fixed, or up to the first character that it cannot have. */
function lengthOf(segment: NumberSegment, characterAt: (index: number) => string | undefined): number {
  const extent = extentOf(segment)
  if (isFixed(extent)) return extent.least
  const { all } = charactersOf(segment)
  let length = 0
  for (let next = characterAt(0); next !== undefined && hasCharacter(all, next); next = characterAt(length)) length += 1
  return length
}

/** A sequence with a digit too many is told as a wrong sequence, other pieces by the length of the number. */
function mostOf(segment: NumberSegment): number {
  return 'sequence' in segment ? mostDigits : extentOf(segment).most
}

function cut(characters: Characters, start: number, end: number): string {
  return typeof characters === 'string' ? characters.slice(start, end) : characters.slice(start, end).join('')
}
