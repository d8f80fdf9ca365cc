import type { NumberSegment } from '../numbering.ts'
import { overlap } from './characters.ts'
import { charactersOf, extentOf, isFixed } from './segment-extent.ts'

/**
 * The position of the segment that takes what the others leave of a number: those before it are told from the left, those
 * after it from the right, each by its fixed length or by its neighbour, which has none of its characters. The sequence
 * where it can be that, so that a number is always read in the same way. `undefined` where some number could be read in
 * two ways.
 *
 * Hint: the rule is simple rather than exhaustive. It never lets an ambiguous numbering pass, and refuses a few that are not.
 */
export function elasticSegment(segments: readonly NumberSegment[]): number | undefined {
  const last = segments.length - 1
  let [most, least] = [0, last]
  while (most < last && endsPlainly(segments, most)) most += 1
  while (least > 0 && beginsPlainly(segments, least)) least -= 1
  if (least > most) return undefined
  const sequence = segments.findIndex((segment) => 'sequence' in segment)
  return sequence >= least && sequence <= most ? sequence : most
}

function endsPlainly(segments: readonly NumberSegment[], at: number): boolean {
  const [segment, next] = [segments[at], segments[at + 1]]
  if (!segment || !next || isFixed(extentOf(segment))) return true
  return !overlap(charactersOf(segment).all, charactersOf(next).first)
}

function beginsPlainly(segments: readonly NumberSegment[], at: number): boolean {
  const [segment, previous] = [segments[at], segments[at - 1]]
  if (!segment || !previous || isFixed(extentOf(segment))) return true
  return !overlap(charactersOf(segment).all, charactersOf(previous).last)
}
