import type { DuplicateMethod } from '../model/duplicates.ts'
import type { Integers } from './integers.ts'

type Values = Readonly<Record<string, unknown>>

/** The keys of one record, each with the number of what it is a key of. */
export interface FoundKeys {
  readonly keys: Integers
  readonly sources: Integers
}

/** A part of a value, how alike it is in two records, and its share of the whole. */
export interface LikenessPart {
  readonly part: string
  readonly likeness: number
  readonly weight: number
}

/** Compares one field of records by one method. It keeps of each record what the comparison asks, and not the record. */
export interface Comparer {
  readonly field: string
  readonly method: DuplicateMethod
  /** Keeps what it needs of the next record, and tells the keys that find it. Keys that are not known stay unknown unless they may be added. */
  readonly read: (record: Values, mayAdd: boolean, found: FoundKeys | undefined) => void
  /** Forgets all records but the first so many. */
  readonly truncate: (count: number) => void
  /** From 0 to 1; -1 where one of the two says nothing. */
  readonly likeness: (one: number, other: number) => number
  /** The same as `likeness` where that is `least` or more, and less than `least` where it is not: what a rule asks, for less work. */
  readonly likenessFrom?: (one: number, other: number, least: number) => number
  /** Why the two cannot be one customer, whatever else they share. */
  readonly contradiction?: (one: number, other: number) => string | undefined
  /** What the likeness is made of, weights adding up to 1; absent: it is of one piece. */
  readonly parts?: (one: number, other: number) => readonly LikenessPart[]
}

/** What `likeness` answers where there is nothing to compare. */
export const incomparable = -1
