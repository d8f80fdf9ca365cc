import type { NumberReset, NumberSegment } from '../numbering.ts'
import { type DatePrecision, formatsOf, implies, precisionOfReset, precisionShown } from './date-formats.ts'
import { elasticSegment } from './elastic-segment.ts'
import { segmentProblem } from './segment-problems.ts'

/** Something wrong with a numbering: where, and what to do about it. */
export interface NumberingProblem {
  /** `numbering.segments`, or with a position: `numbering.segments[0]`. */
  readonly path: string
  readonly problem: string
}

const list = 'numbering.segments'

/**
 * Everything that makes a numbering unsound, whatever the model around it: segments that are none, numbers that could be read
 * in two ways, and counters that would give a number twice. Empty for a sound one. Never throws.
 */
export function numberingProblems(segments: unknown): readonly NumberingProblem[] {
  if (!Array.isArray(segments)) return [{ path: list, problem: 'must be a list of segments' }]
  const alone = problemsOfEach(segments, segmentProblem)
  return alone.length > 0 ? alone : problemsTogether(segments)
}

function problemsTogether(segments: readonly NumberSegment[]): readonly NumberingProblem[] {
  const shown = precisionShown(formatsOf(segments))
  const each = problemsOfEach(segments, (segment, index) => {
    if ('sequence' in segment) return finerReset(segment.sequence.reset, shown)
    if ('field' in segment) return fieldTwice(segment.field, segments.slice(0, index))
    const isEarlyCheck = 'check' in segment && index < segments.length - 1
    return isEarlyCheck ? 'check must be the last segment: it covers everything before it' : undefined
  })
  const sequences = segments.filter((segment) => 'sequence' in segment).length
  if (sequences !== 1) return [{ path: list, problem: notOneSequence(sequences) }, ...each]
  if (shown === 'unreadable') return [{ path: list, problem: unreadableDate }, ...each]
  return each.length === 0 && elasticSegment(segments) === undefined ? [{ path: list, problem: ambiguous }] : each
}

function problemsOfEach<Segment>(
  segments: readonly Segment[],
  problemOf: (segment: Segment, index: number) => string | undefined,
): readonly NumberingProblem[] {
  const problems: NumberingProblem[] = []
  for (const [index, segment] of segments.entries()) {
    const problem = problemOf(segment, index)
    if (problem !== undefined) problems.push({ path: `${list}[${index}]`, problem })
  }
  return problems
}

function notOneSequence(count: number): string {
  return `must have one sequence, not ${count}: exactly one segment must be a sequence, for two cannot be told apart`
}

const unreadableDate =
  'show no date that can be read back: a day needs its month, a month or quarter its year, and a week stands alone or beside ' +
  'a whole date'

const ambiguous =
  'could be read in two ways: where a field or a growing sequence ends must be told by a fixed width, or by a neighbour that ' +
  'has none of its characters, such as a text "-", or digits beside letters (characters: ["latin"])'

function finerReset(
  reset: NumberReset | undefined,
  shown: DatePrecision | 'unreadable' | undefined,
): string | undefined {
  const period = reset && precisionOfReset(reset)
  if (period === undefined || shown === 'unreadable' || (shown && implies(shown, period))) return undefined
  return `reset "${reset}" would give numbers twice: the ${reset} does not show in them; add a date, or reset less often`
}

function fieldTwice(field: string, before: readonly NumberSegment[]): string | undefined {
  const isTwice = before.some((segment) => 'field' in segment && segment.field === field)
  return isTwice ? `field ${JSON.stringify(field.slice(0, 64))} stands in the number already` : undefined
}
