/** A request for sequence numbers in a row. */
export interface SequenceRequest {
  /** Whose sequence: one counter for each scope and period. Two texts are the same only if every character is. */
  readonly scope: string
  /** What the sequence begins anew with: `2024-12-01`, `2024-12`, `2024`, or empty for a sequence that never does. */
  readonly period: string
  /** How many, a whole number from 1. */
  readonly count: number
  /** The last number that may be given; absent: the last whole number that is exact, 9007199254740991. */
  readonly limit?: number | undefined
  /**
   * Idempotency key. The same request with the same key in the same scope and period gets the same numbers again, so that a
   * retry after a lost answer takes no new ones; also when both come at the same time, and when the sequence has ended since.
   */
  readonly key?: string | undefined
}

/** The numbers `first`, `first + 1` … that were given, `count` of them. */
export interface SequenceRange {
  readonly first: number
  readonly count: number
}

/**
 * The port through which a host hands in sequence numbers: a table with a row lock, a database sequence, a counter service.
 *
 * What a store promises: a number is given **once** per scope and period, whoever asks at the same time; numbers of one
 * request are in a row and begin at 1 in a new period; a period that comes back goes on where it ended; a request that is
 * refused takes nothing, and its key may come again. What it does not promise: that there are no gaps, for a number given to
 * a record that was never saved is lost, and so is one whose answer never arrived and was not asked for again by its key.
 *
 * It rejects with a `RangeError` when fewer than `count` numbers are left up to `limit`, when a key comes back with
 * another count, and for a request that is unsound; with any other error when it does not know whether numbers were taken.
 */
export interface SequenceStore {
  allocate(request: SequenceRequest): Promise<SequenceRange>
}
