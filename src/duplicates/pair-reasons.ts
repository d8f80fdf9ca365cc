import type { DuplicateMethod } from '../model/duplicates.ts'
import type { Field } from '../model/fields.ts'
import { type Comparer, incomparable } from './comparer.ts'

/** What one comparison adds to the score of two records. */
export interface LikenessReason {
  readonly field: string
  readonly method: DuplicateMethod
  /** Of a company name: `brand` 字号, `trade` 行业 or `place` 行政区划. */
  readonly part?: string
  /** How alike the two are in this, from 0 to 1. */
  readonly likeness: number
  /** What it adds to the score. */
  readonly points: number
  /** What it would add if the two were equal. */
  readonly of: number
}

/** How alike two records are. */
export interface Likeness {
  /** A whole number from 0 to 100: the sum of the points of the reasons. */
  readonly score: number
  readonly reasons: readonly LikenessReason[]
  /** What makes them two customers, whatever else they share: `legalForm`, `branch`, `group`, `place` of the name, or a field such as `creditCode`. */
  readonly contradictions: readonly string[]
}

/** Says how alike two records are, without what contradicts it. */
export type Reasoner = (one: number, other: number) => Pick<Likeness, 'score' | 'reasons'>

/**
 * Says the reasons of two records, and their sum: what both fill in shares 100 points by the weight of its kind, and gives as
 * much of its share as it is alike.
 */
export function reasonerOf(comparers: readonly Comparer[], fields: Readonly<Record<string, Field>>): Reasoner {
  const told = comparers.filter(isTold).map((comparer) => ({ comparer, weight: weightOf(fields[comparer.field]) }))
  return (one, other) => {
    const parts: { -readonly [Key in keyof LikenessReason]: LikenessReason[Key] }[] = []
    let total = 0
    for (const { comparer, weight } of told) {
      const likeness = comparer.likeness(one, other)
      if (likeness === incomparable) continue
      total += weight
      const { field, method } = comparer
      if (comparer.parts === undefined) parts.push({ field, method, likeness, points: 0, of: weight })
      else
        for (const piece of comparer.parts(one, other))
          parts.push({
            field,
            method,
            part: piece.part,
            likeness: piece.likeness,
            points: 0,
            of: weight * piece.weight,
          })
    }
    return { score: shareOut(parts, total), reasons: parts }
  }
}

/** Turns weights into whole shares of 100 and likenesses into whole points; the sum of the points. */
function shareOut(parts: { likeness: number; points: number; of: number }[], total: number): number {
  let [before, given, score] = [0, 0, 0]
  for (const part of parts) {
    before += part.of
    part.of = Math.round((100 * before) / total) - given
    given += part.of
    part.points = Math.round(part.of * part.likeness)
    score += part.points
  }
  return score
}

/** A field that is compared by likeness is not told again as equal or not. */
function isTold({ field, method }: Comparer, _index: number, all: readonly Comparer[]): boolean {
  return method === 'similar' || !all.some((one) => one.field === field && one.method === 'similar')
}

function weightOf(row: Field | undefined): number {
  switch (row?.kind) {
    case 'creditCode':
      return 5
    case 'companyName':
      return 5
    case 'phone':
      return 3
    case 'email':
    case 'webAddress':
    case 'address':
      return 2
    case 'personName':
    case 'text':
    case 'longText':
    case 'calendarDate':
    case 'amount':
    case 'choice':
    case 'choices':
    case 'industry':
    case 'headCount':
    case 'number':
    case undefined:
      return 1
  }
}
