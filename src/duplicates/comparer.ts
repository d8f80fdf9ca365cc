import type { DuplicateMethod } from '../model/duplicates.ts'
import type { Integers } from './integers.ts'

type Values = Readonly<Record<string, unknown>>

/** A part of a value, how alike it is in two records, and its share of the whole. */
export interface LikenessPart {
  readonly part: string
  readonly likeness: number
  readonly weight: number
}

/** Holds back what is not alike, by signs that stand side by side: to look at each record itself would be a look at distant memory. */
export interface Sieve {
  /** Puts the signs of a list of records side by side, in its order. */
  readonly readSigns: (records: Int32Array, signs: Integers) => void
  /** Tells which places of a list, from one to before another, may have a record whose likeness to that of the other is `least` or more. */
  readonly sift: (signs: Int32Array, from: number, place: number, least: number, kept: Integers) => void
}

/** Compares one field of records by one method. It keeps of each record what the comparison asks, and not the record. */
export interface Comparer {
  readonly field: string
  readonly method: DuplicateMethod
  /** Keeps what it needs of the next record, and logs the keys that find it. */
  readonly read: (record: Values) => void
  /** Forgets all records but the first so many. */
  readonly truncate: (count: number) => void
  /** From 0 to 1; -1 where one of the two says nothing. */
  readonly likeness: (one: number, other: number) => number
  /** The same as `likeness` where that is `least` or more, and less than `least` where it is not: what a rule asks, for less work. */
  readonly likenessFrom?: (one: number, other: number, least: number) => number
  /** Tells at a glance of most records that they are not alike. */
  readonly sieve?: Sieve
  /** Why the two cannot be one customer, whatever else they share. */
  readonly contradiction?: (one: number, other: number) => string | undefined
  /** What the likeness is made of, weights adding up to 1; absent: it is of one piece. */
  readonly parts?: (one: number, other: number) => readonly LikenessPart[]
}

/** What `likeness` answers where there is nothing to compare. */
export const incomparable = -1
