import type { NumberSegment } from '../numbering.ts'
import { overlap } from './characters.ts'
import { extentOf, isFixed, type SegmentExtent } from './segment-extent.ts'

/**
 * The position of the segment that takes what the others leave of a number: those before it are told from the left, those
 * after it from the right, each by its fixed length or by its neighbour, which has none of its characters. The sequence
 * where it can be that, so that a number is always read in the same way. `undefined` where some number could be read in
 * two ways.
 *
 * Hint: the rule is simple rather than exhaustive. It never lets an ambiguous numbering pass, and refuses a few that are not.
 */
export function elasticSegment(segments: readonly NumberSegment[]): number | undefined {
  const extents = segments.map(extentOf)
  const fromLeft = firstUntold(extents, ({ all }, next) => !next || !overlap(all, next.first))
  const fromRight = firstUntold(extents.toReversed(), ({ all }, previous) => !previous || !overlap(all, previous.last))
  const [first, last] = [segments.length - 1 - fromRight, Math.min(fromLeft, segments.length - 1)]
  if (first > last) return undefined
  const sequence = segments.findIndex((segment) => 'sequence' in segment)
  return sequence >= first && sequence <= last ? sequence : last
}

/** How many segments in a row can be told one after the other. */
function firstUntold(
  extents: readonly SegmentExtent[],
  isTold: (extent: SegmentExtent, neighbour: SegmentExtent | undefined) => boolean,
): number {
  const at = extents.findIndex((extent, index) => !isFixed(extent) && !isTold(extent, extents[index + 1]))
  return at < 0 ? extents.length : at
}
